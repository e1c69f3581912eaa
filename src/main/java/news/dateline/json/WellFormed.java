package news.dateline.json;

/** Texts that UTF-8 can write: without half a surrogate pair. */
public final class WellFormed {

    private static final char REPLACEMENT = '\uFFFD';

    private WellFormed() {}

    static boolean is(String text) {
        return firstHalf(text, 0) < 0;
    }

    /** The text, with a mark in place of each half pair. */
    static String of(String text) {
        int half = firstHalf(text, 0);
        if (half < 0) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text);
        for (; half >= 0; half = firstHalf(text, half + 1)) {
            mended.setCharAt(half, REPLACEMENT);
        }
        return mended.toString();
    }

    private static int firstHalf(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) {
                continue;
            }
            if (i + 1 == text.length()
                    || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                return i;
            }
            i++;
        }
        return -1;
    }
}
