package news.dateline.desk.article.words;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Where the words of a text are after it was changed. Paragraphs are compared first, so that a
 * paragraph that moved as a whole takes its words along, and then the words of those that changed.
 */
public final class MovedText {

    private static final int LONGEST_WORD = 30;

    /** Words, in UTF-16 code units. */
    public record Place(int start, int end) {}

    private final String before;
    private final String after;
    private final Alignment alignment;

    /** Of each code unit the place in the changed text, or -1. */
    private final int[] moved;

    /** Code units of the changed text that have words already. */
    private final BitSet filled = new BitSet();

    public MovedText(String before, String after) {
        this(before, after, new Alignment());
    }

    /**
     * @param alignment whose work is bounded
     */
    MovedText(String before, String after, Alignment alignment) {
        this.before = before;
        this.after = after;
        this.alignment = alignment;
        this.moved = new int[before.length()];
        Arrays.fill(moved, -1);
        align();
    }

    /** Null if the words are not there any more, or not side by side. */
    public @Nullable Place of(int start, int end) {
        if (start < 0 || end > before.length() || start >= end || moved[start] < 0) {
            return null;
        }
        int to = moved[start];
        for (int i = start; i < end; i++) {
            if (moved[i] != to + i - start) {
                return null;
            }
        }
        return new Place(to, to + end - start);
    }

    private void align() {
        List<String> old = paragraphs(before);
        List<String> now = paragraphs(after);
        int[] oldStarts = starts(old);
        int[] nowStarts = starts(now);
        int[] places = alignment.of(old, now);
        boolean[] taken = new boolean[now.size()];
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                copy(oldStarts[i], nowStarts[places[i]], old.get(i).length());
                taken[places[i]] = true;
            }
        }
        moveWhole(old, now, oldStarts, nowStarts, places, taken);
        int next = 0;
        for (int i = 0; i < places.length; ) {
            if (places[i] >= 0) {
                next = Math.max(next, places[i] + 1);
                i++;
                continue;
            }
            int end = i;
            while (end < places.length && places[end] < 0) {
                end++;
            }
            int last = next;
            while (last < now.size() && !taken[last]) {
                last++;
            }
            words(oldStarts[i], oldStarts[end], nowStarts[next], nowStarts[last]);
            i = end;
        }
    }

    /** Paragraphs that are elsewhere now, and only there. */
    private void moveWhole(
            List<String> old,
            List<String> now,
            int[] oldStarts,
            int[] nowStarts,
            int[] places,
            boolean[] taken) {
        Map<String, Integer> free = new HashMap<>();
        for (int i = 0; i < now.size(); i++) {
            if (!taken[i] && !now.get(i).isBlank()) {
                free.merge(now.get(i), i, (one, other) -> -1);
            }
        }
        for (int i = 0; i < places.length; i++) {
            Integer there = places[i] < 0 ? free.remove(old.get(i)) : null;
            if (there != null && there >= 0) {
                copy(oldStarts[i], nowStarts[there], old.get(i).length());
            }
        }
    }

    /** The words of paragraphs that changed, unless they have a place already. */
    private void words(int oldStart, int oldEnd, int nowStart, int nowEnd) {
        List<String> old = words(before.substring(oldStart, oldEnd));
        List<String> now = words(after.substring(nowStart, nowEnd));
        int[] oldStarts = starts(old);
        int[] nowStarts = starts(now);
        int[] places = alignment.of(old, now);
        for (int i = 0; i < places.length; i++) {
            int from = oldStart + oldStarts[i];
            int to = places[i] < 0 ? -1 : nowStart + nowStarts[places[i]];
            if (to >= 0 && moved[from] < 0 && !filled.get(to)) {
                copy(from, to, old.get(i).length());
            }
        }
    }

    private void copy(int from, int to, int length) {
        for (int i = 0; i < length; i++) {
            moved[from + i] = to + i;
        }
        filled.set(to, to + length);
    }

    /** Each with what separates it from the next as a part of its own. */
    private static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        int start = 0;
        for (int gap = text.indexOf("\n\n"); gap >= 0; gap = text.indexOf("\n\n", start)) {
            if (gap > start) {
                paragraphs.add(text.substring(start, gap));
            }
            paragraphs.add("\n\n");
            start = gap + 2;
        }
        if (start < text.length()) {
            paragraphs.add(text.substring(start));
        }
        return paragraphs;
    }

    /**
     * Words, spaces and punctuation. Scripts without spaces between words are divided by character.
     */
    private static List<String> words(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String word = text.substring(start, end);
            if (word.length() > LONGEST_WORD
                    || word.codePoints().anyMatch(Character::isIdeographic)) {
                word.codePoints().mapToObj(Character::toString).forEach(words::add);
            } else {
                words.add(word);
            }
            start = end;
        }
        return words;
    }

    /** Where each part starts, and at last the end of all. */
    private static int[] starts(List<String> parts) {
        int[] starts = new int[parts.size() + 1];
        for (int i = 0; i < parts.size(); i++) {
            starts[i + 1] = starts[i] + parts.get(i).length();
        }
        return starts;
    }
}
