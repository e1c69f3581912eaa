package news.dateline.json;

import news.dateline.value.CodeUnits;

/** Texts that UTF-8 can write: without half a surrogate pair. */
public final class WellFormed {

    private static final char REPLACEMENT = '\uFFFD';

    private WellFormed() {}

    static boolean is(String text) {
        return CodeUnits.loneSurrogate(text, 0) < 0;
    }

    /** The text, with a mark in place of each half pair. */
    static String of(String text) {
        int half = CodeUnits.loneSurrogate(text, 0);
        if (half < 0) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text);
        for (; half >= 0; half = CodeUnits.loneSurrogate(text, half + 1)) {
            mended.setCharAt(half, REPLACEMENT);
        }
        return mended.toString();
    }
}
