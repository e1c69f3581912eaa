package news.dateline.interchange.values;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** What makes a text unfit to be shown, or hardly what was meant. */
public final class TextCheck {

    /** Letters and marks by their category, but nothing that a reader sees. */
    private static final Set<Integer> BLANK_LETTERS =
            Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0);

    private TextCheck() {}

    /** Why the text is refused; null if it is not. */
    static @Nullable String fault(String text) {
        if (text.isBlank()) {
            return "is blank";
        }
        String fault = faultOfCharacters(text);
        if (fault != null) {
            return fault;
        }
        if (text.codePoints().allMatch(TextCheck::isInvisible)) {
            return "has no visible character, only " + code(text.codePointAt(0)) + " and its like";
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? null : notNormalized(text);
    }

    private static String notNormalized(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        int first = Arrays.mismatch(text.toCharArray(), normal.toCharArray());
        return "is not in Unicode NFC at character "
                + first
                + "; normalize it, in JavaScript by text.normalize(\"NFC\")";
    }

    /** Why a text is refused that is not for readers; null if it is not. */
    public static @Nullable String faultOfCharacters(String text) {
        int bad = text.codePoints().filter(TextCheck::isForbidden).findFirst().orElse(-1);
        return bad < 0 ? null : forbidden(bad);
    }

    /**
     * Why a text of paragraphs is refused; null if it is not. Places count as those of mentions.
     */
    public static @Nullable String faultOfParagraphs(String text) {
        int carriageReturn = text.indexOf('\r');
        if (carriageReturn >= 0) {
            return "has a carriage return (U+000D) at character "
                    + carriageReturn
                    + "; lines end with U+000A alone";
        }
        int blank = text.indexOf("\n\n\n");
        if (blank >= 0) {
            return "has more than one blank line at character "
                    + blank
                    + "; paragraphs are separated by one";
        }
        if (text.strip().equals(text)) {
            return null;
        }
        boolean begins = !text.stripLeading().equals(text);
        int space = begins ? text.codePointAt(0) : text.codePointBefore(text.length());
        return (begins ? "begins" : "ends") + " with white space (" + code(space) + ")";
    }

    /** What is odd in a text of one line, such as a headline or a name; null if nothing is. */
    static @Nullable String oddity(String text) {
        int odd = text.codePoints().filter(TextCheck::isOdd).findFirst().orElse(-1);
        if (odd < 0) {
            return null;
        }
        String name = code(odd);
        return switch (odd) {
            case '\n', '\r', '\t', 0x2028, 0x2029 -> "has a line break or a tab (" + name + ")";
            case 0xFFFD ->
                    "has a replacement character (" + name + "): it was decoded wrongly before";
            case 0xFEFF, 0x200B, 0x2060 -> "has an invisible character (" + name + ")";
            default -> "changes the direction of the text beside it (" + name + ")";
        };
    }

    private static boolean isForbidden(int c) {
        boolean control =
                Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t' && c != '\r';
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return control || noCharacter || isSurrogate(c);
    }

    private static String forbidden(int c) {
        if (c == 0) {
            return "has a NUL character";
        }
        if (isSurrogate(c)) {
            return "has a lone surrogate (half of a character)";
        }
        return (Character.getType(c) == Character.CONTROL
                        ? "has a control character ("
                        : "has a code point that is not a character (")
                + code(c)
                + ")";
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.CONTROL
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0100 && c <= 0xE01EF
                || c >= 0x180B && c <= 0x180F
                || BLANK_LETTERS.contains(c);
    }

    private static boolean isOdd(int c) {
        return switch (c) {
            case '\n', '\r', '\t', 0x2028, 0x2029, 0xFFFD, 0xFEFF, 0x200B, 0x2060 -> true;
            default -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        };
    }

    private static String code(int c) {
        return String.format("U+%04X", c);
    }
}
