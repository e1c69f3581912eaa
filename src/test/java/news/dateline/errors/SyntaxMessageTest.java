package news.dateline.errors;

import java.util.Locale;
import java.util.ResourceBundle;

import graphql.parser.Parser;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.Gql;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that is no GraphQL is refused with the place and with what was expected there. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class SyntaxMessageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    { articles                            | 1:11 | The document ends too early: the "{" at line 1, column 1 is not closed.
                    { articles { nodes { id } }           | 1:28 | The document ends too early: the "{" at line 1, column 1 is not closed.
                    { articles(first: 1                   | 1:20 | The document ends too early: the "(" at line 1, column 11 is not closed.
                    query                                 | 1:6  | Expected "{", but found the end of the document.
                    { articles { } }                      | 1:14 | Expected a field or a fragment, but found "}".
                    { articles() { totalCount } }         | 1:12 | Expected an argument, but found ")".
                    { articles(first: ) { totalCount } }  | 1:19 | Expected a value, but found ")".
                    { articles(first 1) { totalCount } }  | 1:18 | Expected ":", but found "1".
                    { articles(first = 1) { totalCount } } | 1:18 | Expected ":", but found "=".
                    { articles(ids: [1, ) { totalCount } } | 1:21 | Expected "]", but found ")".
                    { articles(filter: {ids 1}) { totalCount } } | 1:25 | Expected ":", but found "1".
                    { articles { totalCount } } }         | 1:29 | Expected an operation or a fragment, but found "}".
                    { articles { totalCount ) }           | 1:25 | Expected "}", but found ")".
                    {{ articles }}                        | 1:2  | Expected a field or a fragment, but found "{".
                    { a: }                                | 1:6  | Expected a name, but found "}".
                    { articles @ { totalCount } }         | 1:14 | Expected the name of a directive, but found "{".
                    { ... }                               | 1:7  | Expected the name of a fragment, "on" or "{", but found "}".
                    { ... on { id } }                     | 1:10 | Expected the name of a type, but found "{".
                    { .. on Article { id } }              | 1:3  | A spread is written with three dots (...), but found "..".
                    { …Card }                             | 1:3  | A spread is written with three dots (...), but found "…" (U+2026).
                    fragment on on Article { id }         | 1:10 | Expected a name, but found "on".
                    fragment Card { id }                  | 1:15 | Expected "on", but found "{".
                    query ($n) { articles(first: $n) { totalCount } }      | 1:10 | Expected ":", but found ")".
                    query ($n: ) { articles(first: $n) { totalCount } }    | 1:12 | Expected a type, but found ")".
                    query ($n: [ID) { articles(first: $n) { totalCount } } | 1:15 | Expected "]", but found ")".
                    query (n: Int) { articles(first: $n) { totalCount } }  | 1:8  | Expected "$", but found "n".
                    query ($n: Int = $m) { articles { totalCount } }       | 1:18 | Expected a value, but found "$".
                    { articles(first: $) { totalCount } } | 1:20 | Expected the name of a variable, but found ")".
                    qury { articles { totalCount } }      | 1:1  | Expected an operation or a fragment, but found "qury". Did you mean "query"?
                    SELECT * FROM article                 | 1:1  | Expected an operation or a fragment, but found "SELECT".
                    { "articles" { totalCount } }         | 1:3  | Expected a field or a fragment, but found the string "articles". Names are written without quotes.
                    { article(url: 'a') { id } }          | 1:16 | Strings are written in double quotes ("), but found "'".
                    { article(url: “a”) { id } }          | 1:16 | Strings are written in double quotes ("), but found "“" (U+201C).
                    { article(url: "a) { id } }           | 1:16 | The string that begins here is not closed on its line.
                    { article(url: \"""a) { id } }        | 1:16 | The block string that begins here is not closed by \""".
                    { article(url: "C:\\path") { id } }   | 1:16 | The string that begins here has the escape sequence \\p, which GraphQL does not have. A backslash itself is written \\\\.
                    { article(url: "\\u12") { id } }      | 1:16 | The string that begins here has the escape sequence \\u12, which GraphQL does not have. A backslash itself is written \\\\.
                    { article(url: "\\uD83D") { id } }    | 1:16 | A string has the escape sequence \\uD83D, which is no character of Unicode.
                    { article(url: "\\u{110000}") { id } } | 1:16 | A string has the escape sequence \\u{110000}, which is no character of Unicode.
                    { articles(first: 01) { totalCount } } | 1:19 | "01" is not a number.
                    { articles(first: 1.) { totalCount } } | 1:19 | "1." is not a number.
                    { articles(first: -) { totalCount } }  | 1:19 | "-" is not a number.
                    { articles(first: 1x) { totalCount } } | 1:19 | "1x" is neither a number nor a name.
                    { articles.nodes }                    | 1:11 | The character "." is not allowed here.
                    { articles ? }                        | 1:12 | The character "?" is not allowed here.
                    { articles; people }                  | 1:11 | The character ";" is not allowed here.
                    { people(filter: {name: "a\\u{FFFFFFFFFF}"}) { totalCount } } | 1:25 | A string has the escape sequence \\u{FFFFFFFFFF}, which is no character of Unicode.
                    { __typename } "x"                     | 1:16 | Expected an operation or a fragment, but found the string "x".
                    "d" query { __typename }               | 1:1  | Expected an operation or a fragment, but found the string "d".
                    """)
    void documents(String query, String place, String message) {
        Told.first(Gql.answer(query), "GRAPHQL_PARSE_FAILED", place, message);
    }

    /** A search that goes back would need a stack as deep as the string is long. */
    @Test
    void aLargeEscapeAtTheEndOfALongString() {
        String query =
                "{ people(filter: {name: \"%s\\u{FFFFFFFFFF}\"}) { totalCount } }"
                        .formatted("a\\n".repeat(1_300));
        Told.first(
                Gql.answer(query),
                "GRAPHQL_PARSE_FAILED",
                "1:25",
                "A string has the escape sequence \\u{FFFFFFFFFF}, which is no character of Unicode.");
    }

    @Test
    void commentsAloneAreNoDocument() {
        Told.first(
                Gql.answer("# nothing"),
                "GRAPHQL_PARSE_FAILED",
                "1:10",
                "The document has no operation, but only comments or white space.");
    }

    @Test
    void placesCountLinesAndCharactersOfUnicode() {
        Told.first(
                Gql.answer("{\n  # 😀\r\n  articles(filter: {name: \"😀\"} x) }"),
                "GRAPHQL_PARSE_FAILED",
                "3:33",
                "Expected \":\", but found \")\".");
    }

    @Test
    void aLoneCarriageReturnEndsALine() {
        Told.first(
                Gql.answer("#a\r{ a:}"),
                "GRAPHQL_PARSE_FAILED",
                "2:5",
                "Expected a name, but found \"}\".");
        Told.first(
                Gql.answer("{ a\r { ?"),
                "GRAPHQL_PARSE_FAILED",
                "2:4",
                "The character \"?\" is not allowed here.");
    }

    @Test
    void charactersThatNobodySeesAreNamedByTheirCode() {
        Told.first(
                Gql.answer("{ articles\u200B { totalCount } }"),
                "GRAPHQL_PARSE_FAILED",
                "1:11",
                "The character U+200B is not allowed here.");
        Told.first(
                Gql.answer("{ articles \u00A0{ totalCount } }"),
                "GRAPHQL_PARSE_FAILED",
                "1:12",
                "The character U+00A0 is not allowed here.");
    }

    /** Also where graphql-java has words in the language of the machine. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "nl"})
    void whatIsNestedTooDeepToParseSaysSo(String language) {
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        ResourceBundle.clearCache(Parser.class.getClassLoader());
        try {
            Told.first(
                    Gql.answer("{ articles(a: " + "[".repeat(600) + "]".repeat(600) + ") { id } }"),
                    "GRAPHQL_PARSE_FAILED",
                    "1:261",
                    "The document cannot be parsed: it is nested too deep.");
        } finally {
            Locale.setDefault(usual);
        }
    }
}
