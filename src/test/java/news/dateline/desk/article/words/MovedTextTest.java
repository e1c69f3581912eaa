package news.dateline.desk.article.words;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** Words are found again where they are after a change, or not at all. */
class MovedTextTest {

    private static String moved(String before, String words, String after) {
        int start = before.indexOf(words);
        MovedText.Place place = new MovedText(before, after).of(start, start + words.length());
        return place == null ? null : place + " " + after.substring(place.start(), place.end());
    }

    private static void assertMoved(String before, String words, String after, int to) {
        assertEquals(
                new MovedText.Place(to, to + words.length()) + " " + words,
                moved(before, words, after));
    }

    @ParameterizedTest
    @CsvSource({
        "The mayor spoke., mayor, Yesterday the mayor spoke., 14",
        "The mayor spoke., mayor, The mayor has spoken., 4",
        "A mayor and a mayor., a mayor, A mayor and then a mayor., 17",
        "Ann Lee's house, Ann Lee, In Ann Lee's house, 3"
    })
    void wordsMove(String before, String words, String after, int to) {
        assertMoved(before, words, after, to);
    }

    @ParameterizedTest
    @CsvSource({
        "The mayor spoke., mayor, The governor spoke.",
        "Ann Lee spoke., Ann Lee, Ann M. Lee spoke."
    })
    void wordsAreLost(String before, String words, String after) {
        assertNull(moved(before, words, after));
    }

    @Test
    void aParagraphThatMovesTakesItsWordsAlong() {
        assertMoved("One Ann.\n\nTwo.\n\nThree.", "Ann", "Two.\n\nThree.\n\nOne Ann.", 18);
    }

    @Test
    void wordsOfAParagraphThatIsGoneAreNotThoseOfOneThatCameInItsPlace() {
        String before = "Smith resigned.\n\nTwo.\n\nSmith praised her.";
        String after = "Smith praised her.\n\nTwo.";
        assertNull(moved(before, "Smith resigned", after));
        assertEquals(null, new MovedText(before, after).of(0, 5));
        assertEquals(
                new MovedText.Place(0, 5),
                new MovedText(before, after)
                        .of(before.lastIndexOf("Smith"), before.lastIndexOf("Smith") + 5));
    }

    @Test
    void scriptsWithoutSpacesAreComparedByCharacter() {
        assertMoved("市長は東京で話した", "東京", "昨日市長は東京で話した", 5);
    }

    @Test
    void aTextThatIsWhollyAnotherTakesNoTime() {
        String before = "a b c d e f g ".repeat(20_000);
        String after = "h i j k l m n ".repeat(20_000);
        assertNull(new MovedText(before, after).of(0, 1));
    }

    @Property
    void whatIsFoundReadsTheSame(
            @ForAll @AlphaChars @Chars({' ', '\n', 'é'}) @StringLength(max = 40) String before,
            @ForAll @AlphaChars @Chars({' ', '\n', 'é'}) @StringLength(max = 40) String after) {
        MovedText moved = new MovedText(before, after);
        for (int start = 0; start < before.length(); start++) {
            for (int end = start + 1; end <= before.length(); end++) {
                MovedText.Place place = moved.of(start, end);
                if (place != null) {
                    assertEquals(
                            before.substring(start, end),
                            after.substring(place.start(), place.end()));
                }
            }
        }
    }
}
