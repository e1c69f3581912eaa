package news.dateline.entity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a name as names are looked up: case and accents ignored, every script alike. Stored
 * names and names asked for are folded here and nowhere else, so both agree on any server.
 */
public final class NameWords {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Longer words are cut: PostgreSQL's own limit for one is 2,046 bytes. */
    private static final int LONGEST = 200;

    private NameWords() {}

    public static List<String> of(String name) {
        String plain = caseless(Normalizer.normalize(name, Normalizer.Form.NFKD));
        String folded =
                MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
        return Arrays.stream(GAPS.split(folded))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
                .toList();
    }

    /** To lower case by way of upper: ß, ẞ and SS are all the same then. */
    private static String caseless(String text) {
        return text.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** A tsquery for names that have all these words, each from its beginning. */
    static String query(List<String> words) {
        return words.stream().map(word -> "'" + word + "':*").collect(Collectors.joining(" & "));
    }

    /** A tsvector literal of the words. */
    public static String vector(List<String> words) {
        return words.stream()
                .distinct()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "));
    }
}
