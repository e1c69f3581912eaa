package news.dateline.interchange.values;

import news.dateline.value.CodeUnits;

/**
 * What is wrong with a line of a bundle. Both texts can quote the line, so they are cut to a length
 * that a log bears, and characters that would change a terminal are shown as escapes.
 *
 * @param line counted from 1
 * @param field where in the line: {@code mentions[3].start}
 */
public record Problem(int line, String field, String reason) {

    private static final int LONGEST_FIELD = 120;
    private static final int LONGEST_REASON = 400;

    public Problem {
        field = printable(field, LONGEST_FIELD);
        reason = printable(reason, LONGEST_REASON);
    }

    /** A word of a line to quote within a reason. */
    public static String shortened(String text) {
        return printable(text, LONGEST_FIELD);
    }

    private static String printable(String text, int longest) {
        String start = text.length() > longest ? CodeUnits.start(text, longest) + "…" : text;
        StringBuilder shown = new StringBuilder(start.length());
        start.codePoints().forEach(c -> append(shown, c));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE ->
                    shown.append(String.format("\\u%04X", c));
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> shown.append(' ');
            default -> shown.appendCodePoint(c);
        }
    }

    @Override
    public String toString() {
        return "line " + line + (field.isEmpty() ? "" : ", " + field) + ": " + reason;
    }
}
