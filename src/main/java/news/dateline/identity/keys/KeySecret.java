package news.dateline.identity.keys;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

import news.dateline.hash.Sha256;

/**
 * The secret of an API key: 256 random bits, with a prefix by which scanners of repositories and
 * logs can find it.
 */
final class KeySecret {

    static final String PREFIX = "dl_";

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9a-f]{" + 2 * BYTES + "}");

    private KeySecret() {}

    static String random() {
        byte[] bits = new byte[BYTES];
        // Not in a static field: a native executable would contain its seed.
        new SecureRandom().nextBytes(bits);
        return PREFIX + HexFormat.of().formatHex(bits);
    }

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    static boolean isLastWordOf(String text) {
        String[] words = text.strip().split("\\s+");
        return isOne(words[words.length - 1]);
    }

    static String hash(String secret) {
        return Sha256.hex(secret);
    }

    static long randomId() {
        return new SecureRandom().nextLong() >>> 1;
    }
}
