package news.dateline.interchange.read;

import java.util.List;

import news.dateline.interchange.input.Line;
import news.dateline.interchange.values.Problem;
import news.dateline.interchange.values.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every fault of a line is named with its field, in bounded words. */
class LineFaultsTest {

    private static List<String> faults(String line) {
        return BundleLine.read(new Line(7, line.replace('\'', '"'), null)).problems().stream()
                .map(problem -> problem.toString().replaceFirst("^line 7,? ?", ""))
                .toList();
    }

    private static String article(String fields) {
        return "{'type':'article','key':'a','language':'en','headline':'H','body':'Ann went.',"
                + "'publishedAt':'2020-01-01T00:00:00Z',"
                + fields
                + "}";
    }

    @Test
    void aKeyThatIsGivenTwiceIsNamed() {
        assertEquals(
                List.of("headline: is given twice in one object"),
                faults(article("'version':1,'headline':'I'")));
        assertEquals(
                List.of(
                        "images[1].key: is given twice in one object",
                        "version: is given twice in one object"),
                faults(
                        article(
                                "'version':1,'images':[{'key':'a'},{'key':'b','key':'b'}],'version':1")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'2' | \"2\"",
                "1.5 | 1.5",
                "2147483648 | 2147483648",
                "1777636800000 | 1777636800000",
                "-1 | -1",
                "0 | 0",
                "1e999 | \"Infinity\"",
                "true | true",
                "[1] | [1]"
            })
    void aVersionSaysItsRange(String version, String said) {
        assertEquals(
                List.of("version: " + said + " is not a whole number from 1 to 2147483646"),
                faults(article("'version':" + version)));
    }

    @Test
    void aBadHeadHidesNoOtherFault() {
        assertEquals(
                List.of(
                        "key: is missing",
                        "version: 0 is not a whole number from 1 to 2147483646",
                        "headline: is blank",
                        "language: is missing",
                        "status: \"NEW\" is not one of [PUBLISHED, DRAFT]",
                        "publishedAt: \"today\" is not a moment like 2014-11-14T09:30:00Z (RFC 3339)",
                        "body: 1 is not a text",
                        "corrections[0].at: is missing",
                        "corrections[0].text: is missing",
                        "quotations[0].field: \"HEAD\" is not one of [HEADLINE, STANDFIRST, BODY, CAPTION, BYLINE]",
                        "quotations[0].form: is missing",
                        "quotations[0].text: is missing",
                        "quotations[0].key: is missing",
                        "quotations[0].spans[0].end: is missing",
                        "quotations[0].speaker: is missing, and so is speakerText",
                        "mentions[0].field: is missing",
                        "mentions[0].entity: is missing",
                        "mentions[0].text: is missing",
                        "mentions[0].start: -1 is not a whole number from 0 to 2147483647",
                        "mentions[0].form: \"NICK\" is not one of [NAME, SHORT_NAME, ABBREVIATION, DEMONYM, METONYM, DESCRIPTION]",
                        ": … and 4 more problems"),
                faults(
                        "{'type':'article','version':0,'status':'NEW','publishedAt':'today','headline':' ','body':1,"
                                + "'corrections':[{'version':1}],"
                                + "'quotations':[{'field':'HEAD','spans':[{'start':0,'verbatim':true}]}],"
                                + "'mentions':[{'start':-1,'end':1,'form':'NICK','more':1}],'reports':[{}]}"));
    }

    @Test
    void aLineOfManyFaultsIsNamedInAFewLines() {
        String mentions = "{},".repeat(10_000);
        List<String> faults = faults(article("'version':1,'mentions':[" + mentions + "{}]"));
        assertEquals(Problems.MOST + 1, faults.size());
        assertEquals("mentions: has 10001 values; the limit is 10000", faults.get(0));
        assertTrue(faults.get(20).matches(": … and [0-9]{5} more problems"), faults.get(20));
    }

    @Test
    void whatIsQuotedIsShortAndChangesNoTerminal() {
        List<String> faults = faults(article("'version':1,'\\u001b[2J" + "x".repeat(900) + "':1"));
        assertEquals(1, faults.size());
        assertTrue(faults.get(0).startsWith("\\u001B[2Jxxx"), faults.get(0));
        assertTrue(faults.get(0).endsWith("x…: is not a field of the format"), faults.get(0));
        assertTrue(faults.get(0).length() < 200, faults.get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\\u200b        | has no visible character, only U+200B and its like",
                "\\u202e\\u00a0  | has no visible character, only U+202E and its like",
                "a\\u001bb      | has a control character (U+001B)",
                "a\\u0085b      | has a control character (U+0085)",
                "a\\u0000b      | has a NUL character",
                "a\\ud800       | has a lone surrogate (half of a character)",
                "a\\udbff\\udfff | has a code point that is not a character (U+10FFFF)",
                "a\\ufdd0       | has a code point that is not a character (U+FDD0)",
                "e\\u0301       | is not in Unicode NFC at character 0; normalize it, in JavaScript by text.normalize(\"NFC\")"
            })
    void aTextThatCannotBeShownIsRefusedWithTheReason(String text, String reason) {
        String headline =
                article("'version':1").replace("'headline':'H'", "'headline':'" + text + "'");
        assertEquals(List.of("headline: " + reason), faults(headline));
        assertEquals(
                List.of("byline[0].name: " + reason),
                faults(article("'version':1,'byline':[{'role':'AUTHOR','name':'" + text + "'}]")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a\\u202eb | changes the direction of the text beside it (U+202E)",
                "a\\u2066b | changes the direction of the text beside it (U+2066)",
                "a\\nb     | has a line break or a tab (U+000A)",
                "\\ufeffa  | has an invisible character (U+FEFF)",
                "a\\ufffd  | has a replacement character (U+FFFD): it was decoded wrongly before"
            })
    void anOddHeadlineOrNameIsLoadedWithAWarning(String text, String reason) {
        String headline =
                article("'version':1").replace("'headline':'H'", "'headline':'" + text + "'");
        String name = "{'type':'person','key':'a','name':'" + text + "'}";
        assertEquals(List.of(), faults(headline));
        assertEquals(List.of("line 7, headline: " + reason), warnings(headline));
        assertEquals(List.of("line 7, name: " + reason), warnings(name));
        assertEquals(List.of(), warnings(article("'version':1")));
    }

    private static List<String> warnings(String line) {
        return BundleLine.read(new Line(7, line.replace('\'', '"'), null)).warnings().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void nothingEndsBeforeItBegins() {
        String earlier = "{'earliest':'2026-05-01','latest':'2026-05-09','precision':'SPAN'}";
        String later = "{'earliest':'2026-05-10','latest':'2026-05-10','precision':'DAY'}";
        assertEquals(
                List.of("died: is 2026-05-09 at the latest, before born, 2026-05-10"),
                faults(
                        "{'type':'person','key':'a','name':'A','born':"
                                + later
                                + ",'died':"
                                + earlier
                                + "}"));
        assertEquals(
                List.of("ends: is 2026-05-09 at the latest, before starts, 2026-05-10"),
                faults(
                        "{'type':'event','key':'a','name':'A','kind':'OTHER','starts':"
                                + later
                                + ",'ends':"
                                + earlier
                                + "}"));
        String evidence = ",'evidence':[{'field':'BODY','start':0,'end':3,'text':'Ann'}]}]";
        assertEquals(
                List.of("reports[0].ends: is 2026-05-09 at the latest, before starts, 2026-05-10"),
                faults(
                        article(
                                "'version':1,'reports':[{'event':'e','status':'PAST','starts':"
                                        + later
                                        + ",'ends':"
                                        + earlier
                                        + evidence)));
        assertEquals(
                List.of(
                        "affiliations[0].until: is 2026-05-09 at the latest, before since, 2026-05-10"),
                faults(
                        article(
                                "'version':1,'affiliations':[{'person':'e','role':'r','state':'FORMER','since':"
                                        + later
                                        + ",'until':"
                                        + earlier
                                        + evidence)));
    }

    @Test
    void jsonIsReadWithinBounds() {
        assertEquals(
                "type" + "[0]".repeat(19) + ": is nested more than 20 levels deep",
                faults("{'type':" + "[".repeat(100_000)).get(0));
        assertEquals(
                List.of("names[249999]: the line has more than 250000 values up to here"),
                faults("{'names':[" + "{},".repeat(1_000_000) + "{}]}"));
        assertEquals(
                List.of(
                        ": has a number of more than 100 digits or a key of more than 1000 characters"),
                faults("{'version':" + "9".repeat(1_000) + "}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{                  | : is not a JSON object: it does not end on this line",
                "{'a':1,            | : is not a JSON object: it does not end on this line",
                "{'a':'b            | : is not a JSON object: it does not end on this line",
                "no                 | : is not a JSON object: column 1: ",
                "{'a':1}{'b':2}     | : has more text after its object: a bundle has one object per line",
                "{'a':1} x          | : is not a JSON object: column 9: ",
                "[{'type':'person'}] | : is not a JSON object, but an array: a bundle has one object per line",
                "1                  | : is not a JSON object",
                "{'a':NaN}          | : is not a JSON object: column 9: Non-standard token 'NaN'$",
                "{'a':-Infinity}    | : is not a JSON object: column 15: Non-standard token '-Infinity'$",
                "{'a':+1}           | : is not a JSON object: column 7: Unexpected character ('+' (code 43)) in numeric value: JSON spec does not allow numbers to have plus signs$",
            })
    void whatIsNoObjectIsToldSo(String line, String fault) {
        List<String> faults = faults(line);
        assertEquals(1, faults.size());
        assertTrue((faults.get(0) + "$").startsWith(fault), faults.get(0));
    }
}
