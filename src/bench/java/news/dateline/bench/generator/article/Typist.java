package news.dateline.bench.generator.article;

import java.util.Map;

import news.dateline.bench.generator.words.Template;
import news.dateline.bench.generator.world.Event;
import news.dateline.bench.generator.world.Place;

/**
 * Writes a template into a text and notes the mentions. A gap for which nothing is given takes a
 * phrase of that name, which may have gaps of its own.
 */
final class Typist implements Template.Filler {

    private static final int NO_MARK = -1;
    private static final int WITHIN_PERCENT = 30;

    private final Copy copy;
    private final Passage passage;
    private final Map<String, Ref> refs;
    private final Written written;
    private final int sentence;
    private int mark = NO_MARK;
    private boolean capital;

    Typist(Copy copy, Passage passage, Map<String, Ref> refs, Written written, int sentence) {
        this.copy = copy;
        this.passage = passage;
        this.refs = refs;
        this.written = written;
        this.sentence = sentence;
    }

    @Override
    public void literal(String text) {
        passage.add(text, takeCapital());
    }

    @Override
    public void gap(String name, boolean upper) {
        int start = passage.length();
        capital |= upper;
        Ref ref = refs.get(name);
        if (ref == null || ref.section() != null) {
            String section = ref == null ? name : ref.section();
            copy.phrases().pick(section, copy.dice()).fill(this);
        } else {
            put(ref);
        }
        written.gap(name, passage.from(start));
    }

    private void put(Ref ref) {
        if (!ref.before().isEmpty()) {
            passage.add(ref.before(), takeCapital());
        }
        int start = passage.add(ref.text(), takeCapital());
        if (ref.entity() != null) {
            copy.mention(ref.entity(), passage.from(start), ref.form());
            within(ref, start);
        }
        passage.add(ref.after(), false);
    }

    /** Many names of events have the name of a place in them. */
    private void within(Ref ref, int start) {
        if (ref.form() != Form.NAME || !(ref.entity() instanceof Event event)) {
            return;
        }
        Place place = event.place();
        int at = ref.text().indexOf(place.name());
        if (at >= 0 && copy.dice().percent(WITHIN_PERCENT)) {
            int from = start + at;
            copy.mention(place, new Words(passage, from, from + place.name().length()), Form.NAME);
        }
    }

    @Override
    public void mark() {
        if (mark == NO_MARK) {
            mark = passage.length();
        } else {
            written.evidence(new Words(passage, mark, passage.length()));
        }
    }

    private boolean takeCapital() {
        boolean wanted = capital || passage.length() == sentence;
        capital = false;
        return wanted;
    }
}
