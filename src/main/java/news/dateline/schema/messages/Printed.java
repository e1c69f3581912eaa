package news.dateline.schema.messages;

import news.dateline.errors.Shortened;

/** What a client wrote, as it can stand in a message: one line, not too long, no controls. */
final class Printed {

    private Printed() {}

    static String of(String written) {
        StringBuilder shown = new StringBuilder();
        Shortened.of(written.replaceAll("\\s+", " "))
                .codePoints()
                .forEach(
                        one -> {
                            if (isSeen(one)) {
                                shown.appendCodePoint(one);
                            } else {
                                shown.append("U+%04X".formatted(one));
                            }
                        });
        return shown.toString();
    }

    /** Whether a reader sees the character, and nothing else changes by it. */
    static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }
}
