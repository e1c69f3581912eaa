package news.dateline.http;

import java.util.Locale;

/**
 * One entry of an Accept header, as RFC 9110 has it, or a Content-Type.
 *
 * @param name such as "application/json" or "*&#47;*", in lower case
 */
record MediaRange(String name, double weight) {

    /** What cannot be met: Dateline reads and writes UTF-8 only. */
    static final MediaRange NONE = new MediaRange("", 0);

    static MediaRange of(String text) {
        String[] parts = text.toLowerCase(Locale.ROOT).split(";", -1);
        double weight = 1;
        for (int i = 1; i < parts.length; i++) {
            String[] parameter = parts[i].trim().split("=", 2);
            String value = parameter.length < 2 ? "" : parameter[1].trim().replace("\"", "");
            if (parameter[0].equals("charset") && !value.equals("utf-8") && !value.equals("utf8")) {
                return NONE;
            }
            if (parameter[0].equals("q")) {
                weight = weight(value);
            }
        }
        return new MediaRange(parts[0].trim(), weight);
    }

    private static double weight(String text) {
        try {
            double weight = Double.parseDouble(text);
            return weight > 0 ? Math.min(1, weight) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    boolean covers(String media) {
        return name.equals(media)
                || name.equals("*/*")
                || name.endsWith("/*") && media.startsWith(name.substring(0, name.length() - 1));
    }

    boolean isExact() {
        return precision() == 3;
    }

    /** The more exact of two ranges counts. */
    int precision() {
        if (name.isEmpty()) {
            return 0;
        }
        if (!name.endsWith("/*")) {
            return 3;
        }
        return name.equals("*/*") ? 1 : 2;
    }
}
