package news.dateline.value;

/** Operations on texts in UTF-16 code units, as Java, JSON and GraphQL clients count them. */
public final class CodeUnits {

    private CodeUnits() {}

    /** Whether this offset would split a surrogate pair. */
    public static boolean splitsPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    /** The start of the text: at most so many code units, without splitting a surrogate pair. */
    public static String start(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, splitsPair(text, length) ? length - 1 : length);
    }

    /** The index of the first lone surrogate; -1 if there is none. */
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
