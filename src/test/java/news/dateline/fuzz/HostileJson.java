package news.dateline.fuzz;

import java.util.List;

/** JSON that no serializer writes: deep, repeated, out of range, half a character. */
final class HostileJson {

    private static final List<String> LEAVES =
            List.of(
                    "null",
                    "true",
                    "false",
                    "0",
                    "-0",
                    "1",
                    "2.0",
                    "2.5",
                    "1e3",
                    "1E400",
                    "-1e-400",
                    "2147483648",
                    "9223372036854775808",
                    "9".repeat(500),
                    "0." + "3".repeat(500),
                    "1e999999999",
                    "\"\"",
                    "\"x\"",
                    "\"é🏃\"",
                    "\"\\uD800\"",
                    "\"\\uDC00\\uD800\"",
                    "\"\uD800\"",
                    "\"\\u0000\"",
                    "\"" + "A".repeat(3000) + "\"",
                    "\"2014-11-14\"",
                    "NaN",
                    "01",
                    "'x'",
                    "");

    private HostileJson() {}

    /** A value, well-formed most of the time. */
    static String value(Dice dice) {
        if (dice.chance(0.03)) {
            int depth = dice.below(3000);
            return dice.chance(0.5)
                    ? "[".repeat(depth) + "]".repeat(depth)
                    : "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
        }
        if (dice.chance(0.02)) {
            return "[" + "1,".repeat(dice.below(5000)) + "1]";
        }
        return value(dice, 0);
    }

    private static String value(Dice dice, int depth) {
        if (depth > 6 || dice.chance(0.4)) {
            return dice.chance(0.95) ? dice.pick(LEAVES.subList(0, 12)) : dice.pick(LEAVES);
        }
        StringBuilder text = new StringBuilder();
        boolean isList = dice.chance(0.5);
        int size = dice.below(4);
        for (int i = 0; i < size; i++) {
            text.append(i == 0 ? "" : ",");
            text.append(isList ? "" : key(dice) + ":").append(value(dice, depth + 1));
        }
        return isList ? "[" + text + "]" : "{" + text + "}";
    }

    private static String key(Dice dice) {
        return dice.pick(List.of("\"a\"", "\"b\"", "\"id\"", "\"name\"", "\"\"", "\"__proto__\""));
    }

    /** The text as JSON has it; a surrogate alone stays alone. */
    static String text(String text, Dice dice) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> json.append(character((char) c, dice)));
        return json.append('"').toString();
    }

    private static String character(char c, Dice dice) {
        if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c) && dice.chance(0.5)) {
            return String.format("\\u%04x", (int) c);
        }
        return String.valueOf(c);
    }
}
