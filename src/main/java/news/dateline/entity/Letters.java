package news.dateline.entity;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Folds letters for look-ups: case and accents are left out, and letters that Unicode does not take
 * for accented ones (ł, ø, þ) become the letters that people write for them.
 */
final class Letters {

    /** A letter, what is written for it, and what some write instead. */
    private static final String[] LETTERS = {
        "ł l", "đ d", "ð d dh", "þ th t", "ø o oe", "æ ae", "œ oe", "ħ h", "ŋ ng n", "ŧ t", "ĸ k",
        "ı i", "ə a e", "ɛ e", "ɔ o", "ɓ b", "ƀ b", "ɗ d", "ɖ d", "ƙ k", "ɨ i", "ʉ u", "ɲ n ny",
        "ƴ y", "ƶ z", "ɠ g", "ǥ g", "ɵ o", "ƿ w", "ȷ j", "ς σ", "ґ г"
    };

    /** Accented letters for which two are written where accents are lacking. */
    private static final String[] ACCENTED = {"ä ae", "ö oe", "ü ue", "å aa"};

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Map<Integer, String> USUAL = new HashMap<>();
    private static final Map<Integer, String> OTHER = new HashMap<>();

    static {
        for (String letter : LETTERS) {
            String[] parts = letter.split(" ");
            USUAL.put(parts[0].codePointAt(0), parts[1]);
            OTHER.put(parts[0].codePointAt(0), parts[parts.length - 1]);
        }
        for (String letter : ACCENTED) {
            OTHER.put(letter.codePointAt(0), letter.split(" ")[1]);
        }
    }

    private Letters() {}

    /** As most people write it: Søren is soren, and Müller is muller. */
    static String folded(String text) {
        return folded(text, USUAL);
    }

    /** As some write it: Søren is soeren, and Müller is mueller. */
    static String otherwiseFolded(String text) {
        return folded(text, OTHER);
    }

    private static String folded(String text, Map<Integer, String> letters) {
        String composed = Normalizer.normalize(caseless(text), Normalizer.Form.NFC);
        String plain = Normalizer.normalize(replaced(composed, letters), Normalizer.Form.NFKD);
        // Letters appear when marks go (ǿ) and when compatible forms are taken apart (ĳ, ﬅ).
        String bare = MARKS.matcher(caseless(plain)).replaceAll("");
        return Normalizer.normalize(replaced(bare, letters), Normalizer.Form.NFKD);
    }

    private static String replaced(String text, Map<Integer, String> letters) {
        StringBuilder replaced = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        letter -> {
                            String other = letters.get(letter);
                            if (other == null) {
                                replaced.appendCodePoint(letter);
                            } else {
                                replaced.append(other);
                            }
                        });
        return replaced.toString();
    }

    /** To lower case by way of upper: ß, ẞ and SS are all the same then. */
    private static String caseless(String text) {
        return text.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
