package news.dateline.entity;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

class NameWordsTest {

    @Test
    void caseAndAccentsAreIgnoredInEveryScript() {
        assertEquals(List.of("zoe", "strasse"), NameWords.of("Zoë  STRAẞE"));
        assertEquals(NameWords.of("ÅNGSTRÖM"), NameWords.of("angstrom"));
        assertEquals(NameWords.of("МОСКВА"), NameWords.of("москва"));
        assertEquals(List.of("o", "brien", "3"), NameWords.of("O'Brien, 3."));
    }

    @Property
    void aFoldedNameIsItsOwnFolding(@ForAll String name) {
        List<String> words = NameWords.of(name);
        assertEquals(words, NameWords.of(String.join(" ", words)));
    }

    @Property
    void wordsNeedNoQuotingInSql(@ForAll String name) {
        for (String word : NameWords.of(name)) {
            assertFalse(
                    word.isEmpty()
                            || word.contains("'")
                            || word.contains("\\")
                            || word.contains(" "),
                    word);
        }
    }
}
