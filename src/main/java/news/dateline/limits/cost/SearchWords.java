package news.dateline.limits.cost;

import java.util.regex.Pattern;

/**
 * What it costs to find rows by words that their names begin with. The longest word finds the
 * fewest rows, as a rule, and the others are looked for in those; each is counted to find that out.
 */
final class SearchWords {

    /** What parts words; hyphens, apostrophes and dots stand within one. */
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pd}'’.]+");

    private static final long LETTER = 1000;
    private static final long WORD = 250;

    private SearchWords() {}

    static long cost(String text) {
        long words = 0;
        int longest = 1;
        for (String word : GAPS.split(text)) {
            if (!word.isEmpty()) {
                words++;
                longest = Math.max(longest, word.codePointCount(0, word.length()));
            }
        }
        return Math.max(1, words) * (longest > 1 ? WORD : LETTER);
    }
}
