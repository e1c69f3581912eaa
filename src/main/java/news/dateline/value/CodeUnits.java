package news.dateline.value;

/**
 * Texts as Java, JSON and GraphQL count them: in UTF-16 code units, of which some come in pairs.
 */
public final class CodeUnits {

    private CodeUnits() {}

    /** Whether a character of two code units would be split at this offset. */
    public static boolean splitsPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    /** At most so many code units from the start, and no half of a character. */
    public static String start(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, splitsPair(text, length) ? length - 1 : length);
    }

    /** Where the first surrogate without its pair is; -1 if there is none, as in all of UTF-8. */
    public static int loneSurrogate(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) {
                continue;
            }
            if (!splitsPair(text, i + 1)) {
                return i;
            }
            i++;
        }
        return -1;
    }
}
