package news.dateline.entity;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import news.dateline.value.CodeUnits;

/**
 * The words of a name as names are looked up. Case, accents, apostrophes and hyphens are ignored:
 * O'Brien, O’Brien and OBrien are one, and so are Al-Assad, Al Assad and AlAssad. Stored names and
 * names asked for are taken apart here and nowhere else, so both agree on any server.
 */
public final class NameWords {

    /**
     * Counts up with every change of what {@link #of} gives: stored names are then indexed anew.
     */
    public static final int VERSION = 2;

    /** What stands within a word: hyphens, apostrophes of all kinds, dots and invisible marks. */
    private static final Pattern JOINTS =
            Pattern.compile("[\\p{Pd}\\p{Cf}'.`´‘’‛′＇．−·‧・･ʹ-˟ˮՙ՚׳ـꞋꞌ]");

    private static final String JOINT = "'";
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}']+");

    /** Longer words are cut: PostgreSQL's own limit for one is 2,046 bytes. */
    private static final int LONGEST = 200;

    /** Of texts that are written without spaces; a name has fewer characters as a rule. */
    private static final int MOST_ENDS = 40;

    private NameWords() {}

    /**
     * The words that a name is stored under: each part, two neighbours written as one, and, where
     * words are written without spaces (习近平), the name from each of its characters on.
     */
    public static List<String> of(String name) {
        Set<String> words = new LinkedHashSet<>();
        add(words, tokens(name, false));
        add(words, tokens(name, true));
        return List.copyOf(words);
    }

    /** The words that somebody asks for, each of which begins a word of the name. */
    public static List<String> asked(String text) {
        return tokens(text, false).stream().map(NameWords::joined).distinct().toList();
    }

    private static void add(Set<String> words, List<List<String>> tokens) {
        String before = "";
        int ends = 0;
        for (List<String> parts : tokens) {
            for (String part : parts) {
                words.add(cut(part));
                if (!before.isEmpty()) {
                    words.add(cut(before + part));
                }
                before = part;
                for (int at = 1; at < part.length() && ends < MOST_ENDS; at++) {
                    if (standsAlone(part.codePointAt(at))) {
                        words.add(cut(part.substring(at)));
                        ends++;
                    }
                }
            }
            words.add(joined(parts));
        }
    }

    /** The parts of each word between spaces. */
    private static List<List<String>> tokens(String text, boolean otherwise) {
        String plain = JOINTS.matcher(text).replaceAll(JOINT);
        String folded = otherwise ? Letters.otherwiseFolded(plain) : Letters.folded(plain);
        return Arrays.stream(GAPS.split(JOINTS.matcher(folded).replaceAll(JOINT)))
                .map(
                        token ->
                                Arrays.stream(token.split(JOINT))
                                        .filter(part -> !part.isEmpty())
                                        .toList())
                .filter(parts -> !parts.isEmpty())
                .toList();
    }

    private static String joined(List<String> parts) {
        return cut(String.join("", parts));
    }

    private static String cut(String word) {
        return CodeUnits.start(word, LONGEST);
    }

    /** Whether a word can begin with this character without a space before it. */
    private static boolean standsAlone(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
            // Syllables are taken apart into letters by then; each begins with one of these.
            case HANGUL -> character >= 0x1100 && character <= 0x115F;
            default -> false;
        };
    }

    /** A tsquery for names that have all these words, each from its beginning. */
    static String query(List<String> words) {
        return words.stream().map(word -> "'" + word + "':*").collect(Collectors.joining(" & "));
    }

    /** A tsvector literal of the words. */
    public static String vector(Collection<String> words) {
        return words.stream()
                .distinct()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "));
    }
}
