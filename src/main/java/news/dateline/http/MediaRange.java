package news.dateline.http;

import java.util.Locale;

/** One entry of an Accept header, as RFC 9110 has it. */
record MediaRange(String type, String subtype, double weight) {

    static final MediaRange NONE = new MediaRange("", "", 0);

    private static final String ANY = "*";

    static MediaRange of(String text) {
        String[] parts = text.split(";", -1);
        String[] names = parts[0].trim().toLowerCase(Locale.ROOT).split("/", 2);
        if (names.length < 2) {
            return NONE;
        }
        double weight = 1;
        for (int i = 1; i < parts.length; i++) {
            String[] parameter = parts[i].trim().toLowerCase(Locale.ROOT).split("=", 2);
            if (parameter.length == 2 && parameter[0].equals("q")) {
                weight = weight(parameter[1]);
            }
            if (parameter.length == 2
                    && parameter[0].equals("charset")
                    && !Utf8.isNamedBy(parameter[1])) {
                return NONE;
            }
        }
        return new MediaRange(names[0], names[1], weight);
    }

    private static double weight(String text) {
        try {
            double weight = Double.parseDouble(text);
            return weight > 0 ? Math.min(1, weight) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    boolean covers(String otherType, String otherSubtype) {
        return (type.equals(ANY) || type.equals(otherType))
                && (subtype.equals(ANY) || subtype.equals(otherSubtype));
    }

    boolean isExact() {
        return !type.equals(ANY) && !subtype.equals(ANY);
    }

    /** The more exact of two ranges counts. */
    int precision() {
        if (type.isEmpty()) {
            return 0;
        }
        if (isExact()) {
            return 3;
        }
        return type.equals(ANY) ? 1 : 2;
    }
}
