package news.dateline.interchange;

import java.util.List;

import news.dateline.entity.TextField;

/** The texts of one article, and the look-up of words in them. */
final class Texts {

    private final String headline;
    private final String standfirst;
    private final String body;
    private final List<String> captions;
    private final List<String> byline;

    Texts(
            String headline,
            String standfirst,
            String body,
            List<String> captions,
            List<String> byline) {
        this.headline = headline;
        this.standfirst = standfirst;
        this.body = body;
        this.captions = captions;
        this.byline = byline;
    }

    /** The text that a place in the article names, or null with the problem noted. */
    String named(Fields place, TextField field, Integer index) {
        boolean indexed = field == TextField.CAPTION || field == TextField.BYLINE;
        if (indexed != (index != null)) {
            place.refuse(
                    "index",
                    indexed
                            ? "is missing: which " + field + "?"
                            : "belongs to CAPTION and BYLINE only");
            return null;
        }
        String text =
                switch (field) {
                    case HEADLINE -> headline;
                    case STANDFIRST -> standfirst;
                    case BODY -> body;
                    case CAPTION -> at(captions, index);
                    case BYLINE -> at(byline, index);
                };
        if (text == null) {
            place.refuse("field", "the article has no such text");
        }
        return text;
    }

    private static String at(List<String> texts, int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : null;
    }

    /** The words from start to end; null, with the problem noted, if there are none. */
    static String cut(Fields place, String text, Integer start, Integer end) {
        if (text == null || start == null || end == null) {
            return null;
        }
        if (start < 0 || end <= start || end > text.length()) {
            place.refuse(
                    "start",
                    "no words stand from "
                            + start
                            + " to "
                            + end
                            + ": the text has "
                            + text.length()
                            + " code units");
            return null;
        }
        if (splitsCharacter(text, start) || splitsCharacter(text, end)) {
            place.refuse("start", "an offset falls inside a character of two code units");
            return null;
        }
        return text.substring(start, end);
    }

    private static boolean splitsCharacter(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }
}
