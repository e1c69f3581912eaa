package news.dateline.url;

import java.net.InetAddress;
import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Hosts and ports as browsers compare them. */
final class Host {

    private static final String FORBIDDEN = " #%/:<>?@[\\]^`{|}\"";
    private static final Pattern IGNORED =
            Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF\\uFE00-\\uFE0F]");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9A-Fa-f:.]+]");
    private static final int HIGHEST_PORT = 65_535;

    private Host() {}

    static String normal(String host) {
        if (host.isEmpty()) {
            throw new IllegalArgumentException("has no host");
        }
        if (host.startsWith("[")) {
            return ipv6(host);
        }
        String name = host.indexOf('%') < 0 ? host : decoded(host);
        String ascii = isAscii(name) ? name.toLowerCase(Locale.ROOT) : punycode(name);
        ascii.chars()
                .filter(c -> c < ' ' || FORBIDDEN.indexOf(c) >= 0)
                .findFirst()
                .ifPresent(
                        c -> {
                            throw new IllegalArgumentException(
                                    "has " + WebUrl.named(c) + " in its host");
                        });
        if (ascii.isEmpty() || ascii.startsWith(".") || ascii.contains("..")) {
            throw new IllegalArgumentException("has a host with an empty label");
        }
        return ascii;
    }

    /** The port with its colon; empty for the scheme's default port. */
    static String port(String digits, String scheme) {
        if (digits.isEmpty()) {
            return "";
        }
        if (!digits.matches("[0-9]+")) {
            throw new IllegalArgumentException("has a port that is not a number");
        }
        String plain = digits.replaceFirst("^0+(?=.)", "");
        if (plain.length() > 5 || Integer.parseInt(plain) > HIGHEST_PORT) {
            throw new IllegalArgumentException("has a port above " + HIGHEST_PORT);
        }
        return plain.equals(scheme.equals("http") ? "80" : "443") ? "" : ":" + plain;
    }

    private static String decoded(String host) {
        try {
            return URLDecoder.decode(host.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("has \"%\" in its host", e);
        }
    }

    private static String ipv6(String host) {
        try {
            if (IPV6.matcher(host).matches()) {
                return "[" + InetAddress.getByName(host).getHostAddress() + "]";
            }
        } catch (UnknownHostException e) {
            // refused below: brackets hold nothing else
        }
        throw new IllegalArgumentException("has a host in brackets that is not an IPv6 address");
    }

    /**
     * Converts a host name by the main rules of UTS 46 (non-transitional): lower case, composed
     * letters, Punycode.
     */
    private static String punycode(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
        String lower =
                Normalizer.normalize(composed.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
        String plain = IGNORED.matcher(lower).replaceAll("").replace('。', '.');
        return Arrays.stream(plain.split("\\.", -1))
                .map(label -> isAscii(label) ? label : "xn--" + Punycode.encode(label))
                .collect(Collectors.joining("."));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
