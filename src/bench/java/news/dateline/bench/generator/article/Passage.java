package news.dateline.bench.generator.article;

import news.dateline.bench.generator.words.Template;

/** A text as it is written. Offsets are UTF-16 code units, as Java counts them. */
public final class Passage {

    private final Field field;
    private final int index;
    private final StringBuilder text = new StringBuilder();

    Passage(Field field) {
        this(field, -1);
    }

    /** The index is that of the caption or credit; -1 for other fields. */
    Passage(Field field, int index) {
        this.field = field;
        this.index = index;
    }

    public Field field() {
        return field;
    }

    public int index() {
        return index;
    }

    public CharSequence text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** Where the text begins that was added. */
    int add(String words, boolean capital) {
        int start = text.length();
        text.append(capital && !words.isEmpty() ? Template.capitalized(words) : words);
        return start;
    }

    Words from(int start) {
        return new Words(this, start, text.length());
    }
}
