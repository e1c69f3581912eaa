package news.dateline.url;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * URLs of web pages, normalized by the rules of the WHATWG URL standard for http and https.
 * Different spellings of a URL have the same normal form: scheme and host in lower case, the host
 * in Punycode, no default port, no dot segments, no fragment, and exactly those characters
 * percent-encoded that must be.
 */
public final class WebUrl {

    /**
     * The version of the normal form. Increase it when {@link #normal} changes its result for URLs
     * that it accepted before.
     */
    public static final int VERSION = 2;

    /** The maximum length of a normal form; a longer one would not fit into an index. */
    private static final int LONGEST = 2_048;

    private static final Pattern FORM =
            Pattern.compile("(?s)(https?)://([^/\\\\?#]*)([^?#]*)(\\?[^#]*)?(#.*)?");
    private static final Pattern SCHEME = Pattern.compile("(?s)([A-Za-z][A-Za-z0-9+.-]*):.*");
    private static final String UNRESERVED = "-._~";
    private static final String IN_PATHS = "!$&'()*+,;=:@/";
    private static final String IN_QUERIES = "!$&()*+,;=:@/?";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private WebUrl() {}

    /**
     * The normal form of a URL.
     *
     * @throws IllegalArgumentException with a message that continues after the URL's name, such as
     *     "has no host"
     */
    public static String normal(String address) {
        String text = withoutSpaces(address);
        refuseCharacters(text);
        Matcher form = FORM.matcher(withLowerScheme(text));
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "is not an absolute URL: it must begin with https:// or http://");
        }
        String scheme = form.group(1);
        String authority = form.group(2);
        if (authority.indexOf('@') >= 0) {
            throw new IllegalArgumentException("has user information (before \"@\")");
        }
        int colon = authority.indexOf(':', Math.max(0, authority.indexOf(']')));
        String host = colon < 0 ? authority : authority.substring(0, colon);
        String port = colon < 0 ? "" : authority.substring(colon + 1);
        String query = form.group(4);
        String normal =
                scheme
                        + "://"
                        + Host.normal(host)
                        + Host.port(port, scheme)
                        + path(form.group(3).replace('\\', '/'))
                        + (query == null ? "" : "?" + encoded(query.substring(1), IN_QUERIES));
        if (normal.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "is too long: percent-encoded it has "
                            + normal.length()
                            + " characters; the limit is "
                            + LONGEST);
        }
        return normal;
    }

    /** The URL as browsers read it: trimmed, with inner spaces percent-encoded. */
    public static String withoutSpaces(String address) {
        int start = 0;
        int end = address.length();
        while (start < end && address.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && address.charAt(end - 1) <= ' ') {
            end--;
        }
        return address.substring(start, end).replace(" ", "%20");
    }

    /** The name of a character in messages. */
    static String named(int c) {
        boolean shown = c > ' ' && !Character.isISOControl(c) && !Character.isWhitespace(c);
        return shown ? "\"" + Character.toString(c) + "\"" : String.format("U+%04X", c);
    }

    private static void refuseCharacters(String text) {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
                throw new IllegalArgumentException(
                        "has "
                                + named(c)
                                + " at "
                                + at
                                + ": control characters must be percent-encoded");
            }
            at += Character.charCount(c);
        }
    }

    private static String withLowerScheme(String text) {
        Matcher scheme = SCHEME.matcher(text);
        if (!scheme.matches()) {
            return text;
        }
        String name = scheme.group(1).toLowerCase(Locale.ROOT);
        if (!name.equals("http") && !name.equals("https")) {
            throw new IllegalArgumentException(
                    "has the scheme \"" + name + "\"; only http and https are allowed");
        }
        return name + text.substring(name.length());
    }

    private static String path(String path) {
        List<String> segments = new ArrayList<>();
        String[] given = encoded(path, IN_PATHS).split("/", -1);
        for (int i = 1; i < given.length; i++) {
            boolean last = i == given.length - 1;
            if (given[i].equals("..")) {
                if (!segments.isEmpty()) {
                    segments.remove(segments.size() - 1);
                }
            } else if (!given[i].equals(".")) {
                segments.add(given[i]);
                continue;
            }
            if (last) {
                segments.add("");
            }
        }
        return "/" + String.join("/", segments);
    }

    private static String encoded(String text, String allowed) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder encoded = new StringBuilder(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int c = bytes[i] & 0xFF;
            if (c == '%' && isHex(bytes, i + 1) && isHex(bytes, i + 2)) {
                int value = HexFormat.fromHexDigits("" + (char) bytes[i + 1] + (char) bytes[i + 2]);
                append(encoded, value, "");
                i += 2;
            } else {
                append(encoded, c, allowed + "%");
            }
        }
        return encoded.toString();
    }

    private static void append(StringBuilder encoded, int value, String allowed) {
        boolean plain =
                value < 0x80
                        && (Character.isLetterOrDigit(value)
                                || UNRESERVED.indexOf(value) >= 0
                                || allowed.indexOf(value) >= 0);
        if (plain) {
            encoded.append((char) value);
        } else {
            encoded.append('%').append(HEX.toHexDigits((byte) value));
        }
    }

    private static boolean isHex(byte[] bytes, int at) {
        return at < bytes.length && HexFormat.isHexDigit(bytes[at]);
    }
}
