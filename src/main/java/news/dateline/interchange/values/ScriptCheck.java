package news.dateline.interchange.values;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.BENGALI;
import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.DEVANAGARI;
import static java.lang.Character.UnicodeScript.GREEK;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HANGUL;
import static java.lang.Character.UnicodeScript.HEBREW;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static java.lang.Character.UnicodeScript.LATIN;
import static java.lang.Character.UnicodeScript.THAI;

/**
 * Finds texts that are not in the language that their line names, as far as letters tell: Cyrillic
 * under {@code en}. Languages of one script only are known here; of all others nothing is said.
 */
public final class ScriptCheck {

    /** A few names and figures in another script tell nothing. */
    private static final int FEWEST_LETTERS = 12;

    private static final int MOST_LETTERS = 2_000;
    private static final double NEARLY_ALL = 0.8;

    private static final Map<String, Set<UnicodeScript>> SCRIPTS = scripts();

    private ScriptCheck() {}

    private static Map<String, Set<UnicodeScript>> scripts() {
        Map<String, Set<UnicodeScript>> scripts = new HashMap<>();
        String latin =
                "en de fr es it pt nl sv da nb nn no fi is pl cs sk hu ro tr et lv lt hr sl sq eu ca gl"
                        + " ga cy mt id ms vi tl sw af";
        put(scripts, latin, Set.of(LATIN));
        put(scripts, "ru uk be bg mk", Set.of(CYRILLIC));
        put(scripts, "ar fa ur ps", Set.of(ARABIC));
        put(scripts, "hi mr ne", Set.of(DEVANAGARI));
        put(scripts, "el", Set.of(GREEK));
        put(scripts, "he yi", Set.of(HEBREW));
        put(scripts, "th", Set.of(THAI));
        put(scripts, "bn", Set.of(BENGALI));
        put(scripts, "zh", Set.of(HAN));
        put(scripts, "ja", Set.of(HAN, HIRAGANA, KATAKANA));
        put(scripts, "ko", Set.of(HANGUL, HAN));
        return scripts;
    }

    private static void put(
            Map<String, Set<UnicodeScript>> scripts, String languages, Set<UnicodeScript> its) {
        for (String language : languages.split(" ")) {
            scripts.put(language, its);
        }
    }

    /**
     * What is odd about the tag, to be read after the field's name; null if nothing is.
     *
     * @param texts of the article, of which some may be null
     */
    public static @Nullable String oddity(String tag, @Nullable String... texts) {
        Locale locale = Locale.forLanguageTag(tag);
        Set<UnicodeScript> expected = SCRIPTS.get(locale.getLanguage());
        if (expected == null || !locale.getScript().isEmpty()) {
            return null;
        }
        Map<UnicodeScript, Integer> letters = letters(texts);
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        for (Map.Entry<UnicodeScript, Integer> one : letters.entrySet()) {
            boolean isMost = one.getValue() >= all * NEARLY_ALL;
            if (isMost && all >= FEWEST_LETTERS && !expected.contains(one.getKey())) {
                return Given.of(tag)
                        + " is not the language of this text: its letters are "
                        + name(one.getKey());
            }
        }
        return null;
    }

    private static Map<UnicodeScript, Integer> letters(@Nullable String... texts) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        for (String text : texts) {
            if (text != null) {
                text.codePoints()
                        .filter(Character::isLetter)
                        .limit(MOST_LETTERS)
                        .mapToObj(UnicodeScript::of)
                        .filter(one -> one != UnicodeScript.COMMON)
                        .forEach(one -> letters.merge(one, 1, Integer::sum));
            }
        }
        return letters;
    }

    private static String name(UnicodeScript script) {
        String name = script.name().replace('_', ' ');
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
