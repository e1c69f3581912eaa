package news.dateline.json;

import news.dateline.value.CodeUnits;

/** Makes texts writable in UTF-8, which cannot encode lone surrogates. */
public final class WellFormed {

    private static final char REPLACEMENT = '\uFFFD';

    private WellFormed() {}

    static boolean is(String text) {
        return CodeUnits.loneSurrogate(text, 0) < 0;
    }

    /** The text, with a replacement character in place of each lone surrogate. */
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
