package news.dateline.interchange.read;

import java.util.List;
import java.util.regex.Matcher;

import news.dateline.interchange.format.Rows;
import news.dateline.interchange.format.Table;
import news.dateline.interchange.input.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Problems say the value that is wrong; warnings name what is probably a mistake. */
class LineWordsTest {

    private static final String ARTICLE =
            "{'type':'article','key':'a','version':1,'language':'en','headline':'H','body':'Ann went.',"
                    + "'publishedAt':'2020-01-01T00:00:00Z','url':'https://example.org/a'}";

    private static BundleLine read(String line) {
        return BundleLine.read(new Line(7, line.replace('\'', '"'), null));
    }

    private static String article(String field, String value) {
        return ARTICLE.replaceFirst(
                "'" + field + "':('[^']*'|1)",
                Matcher.quoteReplacement("'" + field + "':" + value));
    }

    private static List<String> faults(String line) {
        return read(line).problems().stream()
                .map(problem -> problem.toString().replaceFirst("^line 7, ", ""))
                .toList();
    }

    private static List<String> warnings(String line) {
        assertEquals(List.of(), faults(line));
        return read(line).warnings().stream()
                .map(problem -> problem.toString().replaceFirst("^line 7, ", ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    headline | 5 | headline: 5 is not a text
                    headline | ['a'] | headline: ["a"] is not a text
                    language | 'english language' | language: "english language" is not a language tag like en or zh-Hant (BCP 47)
                    publishedAt | '14 November 2014' | publishedAt: "14 November 2014" is not a moment like 2014-11-14T09:30:00Z (RFC 3339)
                    publishedAt | '2014-13-14' | publishedAt: "2014-13-14" is not a day like 2014-11-14
                    publishedAt | '2014-11-14' | publishedAt: "2014-11-14" is a day without a time: add "publishedPrecision": "DAY", or write a moment like 2014-11-14T09:30:00Z
                    body | 'One\\r\\n\\r\\nTwo' | body: has a carriage return (U+000D) at character 3; lines end with U+000A alone
                    body | 'One\\n\\n\\nTwo' | body: has more than one blank line at character 3; paragraphs are separated by one
                    body | 'One. ' | body: ends with white space (U+0020)
                    body | '\\tOne' | body: begins with white space (U+0009)
                    url | 'example.org/a' | url: "example.org/a" is not an absolute URL: it must begin with https:// or http://
                    url | 'https://exa mple.org/a' | url: "https://exa mple.org/a" has U+0020 in its host
                    """)
    void aWrongValueIsSaid(String field, String value, String problem) {
        assertEquals(List.of(problem), faults(article(field, value)));
    }

    @Test
    void aLongValueIsCut() {
        String fault = faults(article("publishedAt", "'" + "x".repeat(5_000) + "'")).get(0);
        assertTrue(fault.startsWith("publishedAt: \"xxx"), fault);
        assertTrue(fault.length() < 150, fault);
    }

    @Test
    void aMisspeltFieldIsOfferedItsName() {
        assertEquals(
                List.of(
                        "standfrist: is not a field of the format. Did you mean \"standfirst\"?",
                        "zzz: is not a field of the format"),
                faults(ARTICLE.replace("'key'", "'standfrist':'S','zzz':1,'key'")));
    }

    @Test
    void addressesOfAListAreSaidOneByOne() {
        assertEquals(
                List.of(
                        "sameAs[0]: 5 is not a text",
                        "sameAs[2]: \"ftp://a.example/\" has the scheme \"ftp\"; only http and https are allowed"),
                faults(
                        "{'type':'person','key':'a','name':'A','sameAs':[5,'https://a.example/b c','ftp://a.example/']}"));
    }

    @Test
    void aSpaceInAnAddressIsPercentEncoded() {
        String line = article("url", "' https://example.org/a b?c d '");
        assertEquals(List.of(), faults(line));
        Rows rows = BundleLine.read(new Line(1, line.replace('\'', '"'), null)).rows();
        assertEquals("https://example.org/a%20b?c%20d", rows.of(Table.ARTICLE).get(0).get("url"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <p>Ann went.</p>     | <p>
                    Ann<br/>went.        | <br/>
                    A <b>bold</b> word   | <b>
                    Ann &amp; Bob        | &amp;
                    caf&eacute;          | &eacute;
                    Ann&#8217;s          | &#8217;
                    Ann&#x2019;s         | &#x2019;
                    <A HREF=x>link</A>   | <A HREF=x>
                    <!-- more -->        | <!--
                    """)
    void htmlInATextIsWarnedOf(String text, String found) {
        String warning = "has HTML (\"" + found + "\"), but is shown as plain text";
        assertEquals(
                List.of("headline: " + warning), warnings(article("headline", "'" + text + "'")));
        assertEquals(List.of("body: " + warning), warnings(article("body", "'" + text + "'")));
        assertEquals(
                List.of("name: " + warning),
                warnings("{'type':'person','key':'a','name':'" + text + "'}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Profits < 5 % and > 3 %",
                "AT&T; R&D",
                "Ann & Bob",
                "a <reply> to <ann@example.org>",
                "if x<b && b>y",
                "&unknown; words"
            })
    void whatOnlyLooksLikeItIsNot(String text) {
        assertEquals(List.of(), warnings(article("body", "'" + text + "'")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Северная Корея направит посланника в Россию | Cyrillic
                    fr | 朝鲜将派特使访问俄罗斯并会见总统先生们 | Han
                    ru | North Korea to send a special envoy to Russia | Latin
                    ko | North Korea to send a special envoy to Russia | Latin
                    zh | Северная Корея направит посланника в Россию | Cyrillic
                    """)
    void aLanguageOfAnotherScriptIsWarnedOf(String language, String text, String script) {
        String line = article("body", "'" + text + "'").replace("'en'", "'" + language + "'");
        assertEquals(
                List.of(
                        "language: \""
                                + language
                                + "\" is not the language of this text: its letters are "
                                + script),
                warnings(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | North Korea to send a special envoy to Russia
                    en | Путин
                    sr | Северна Кореја шаље изасланика у Русију
                    sr | Severna Koreja šalje izaslanika u Rusiju
                    ru-Latn | Severnaya Koreya napravit poslannika v Rossiyu
                    ja | 北朝鮮、ロシアに特使を派遣へ、大統領と会談
                    ko | 북한, 러시아에 특사 파견하기로 결정
                    kk | Солтүстік Корея Ресейге арнайы өкіл жібереді
                    en | Kim said «Северная Корея» and went on to speak of other things
                    """)
    void otherLanguagesAreLeftAlone(String language, String text) {
        String line = article("body", "'" + text + "'").replace("'en'", "'" + language + "'");
        assertEquals(List.of(), warnings(line));
    }
}
