package news.dateline.entity;

import java.util.List;
import java.util.Locale;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NameWordsTest {

    @Test
    void caseAndAccentsAreIgnoredInEveryScript() {
        assertEquals(List.of("zoe", "strasse"), NameWords.asked("Zoë  STRAẞE"));
        assertEquals(NameWords.of("МОСКВА"), NameWords.of("москва"));
        assertEquals(NameWords.asked("ΚΩΣΤΑΣ"), NameWords.asked("Κώστας"));
    }

    @Test
    void aNameIsStoredUnderItsPartsAndUnderNeighboursWrittenAsOne() {
        assertEquals(
                List.of("al", "assad", "alassad", "bashar", "assadbashar"),
                NameWords.of("al-Assad, Bashar"));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Lech Wałensa,Walensa",
                "Ngô Đình Thường,ngo dinh thuong",
                "Søren Ærø,soren aero",
                "Søren Ærø,soeren",
                "Þórir Guðmundsson,Thorir Gudmundsson",
                "Jürgen Müller,jurgen muller",
                "Jürgen Müller,juergen mueller",
                "Håkon Ångström,haakon angstrom",
                "Işıl Yıldırım,Isil Yildirim",
                "İbrahim ÇALIŞKAN,ibrahim caliskan",
                "Ħal Għaxaq,Hal Ghaxaq",
                "Aŋŋel,Angngel",
                "Œuvre,oeuvre",
                "Gauß,Gauss",
                "Gauß,GAUẞ",
                "Əliyev,Aliyev",
                "Ǿrsted,orsted",
                "Keith O'Brien,OBrien",
                "Keith O'Brien,O’Brien",
                "Keith O'Brien,OʼBrien",
                "Keith O'Brien,O´Brien",
                "Keith O'Brien,O＇Brien",
                "Keith O'Brien,O`Brien",
                "Keith O'Brien,O Brien",
                "Keith O'Brien,Brien",
                "Keith OBrien,O'Brien",
                "Margi O'Mara,omara",
                "Keʻalohi Kanahele,Ke'alohi",
                "Keʻalohi Kanahele,kealohi",
                "Bashar al-Assad,Al Assad",
                "Bashar al-Assad,AlAssad",
                "Bashar al-Assad,al‑Assad",
                "Bashar Al Assad,al-assad",
                "Bashar Al Assad,alassad",
                "Bashar AlAssad,al-Assad",
                "Kim Jong Un,Kim Jong-un",
                "Kim Jong-un,Kim Jongun",
                "J.R.R. Tolkien,JRR Tolkien",
                "J. R. R. Tolkien,J.R. Tolkien",
                "Jean-Luc d'Artagnan-Smith,dArtagnanSmith",
                "习近平,近平",
                "习近平,平",
                "习近平,习 近平",
                "安倍晋三,晋三",
                "安倍 晋三,安倍晋三",
                "김정은,정은",
                "さくら田中,田中",
                "ウラジーミル・プーチン,プーチン",
                "ウラジーミル・プーチン,ウラジーミルプーチン"
            })
    void aNameIsFoundBy(String name, String words) {
        assertTrue(isFound(name, words), NameWords.of(name) + " by " + NameWords.asked(words));
    }

    @ParameterizedTest(name = "{0} not by {1}")
    @CsvSource({"Bashar Al Assad,Assad Basher", "Kim Jong Un,Kim Jong Um", "习近平,近习"})
    void aNameIsNotFoundBy(String name, String words) {
        assertFalse(isFound(name, words), NameWords.of(name) + " by " + NameWords.asked(words));
    }

    @Property
    void everyNameIsFoundByItselfInAnyCase(@ForAll String name) {
        assertTrue(isFound(name, name), name);
        assertTrue(isFound(name, name.toLowerCase(Locale.ROOT)), name);
    }

    @Property
    void wordsNeedNoQuotingInSqlAndAreWholeCharacters(@ForAll String name) {
        for (String word : NameWords.of(name + name.repeat(20))) {
            assertFalse(
                    word.isEmpty()
                            || word.contains("'")
                            || word.contains("\\")
                            || word.contains(" "),
                    word);
            assertTrue(
                    word.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= 0xDFFF),
                    word);
        }
    }

    private static boolean isFound(String name, String words) {
        List<String> stored = NameWords.of(name);
        return NameWords.asked(words).stream()
                .allMatch(word -> stored.stream().anyMatch(other -> other.startsWith(word)));
    }
}
