package news.dateline.limits;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** Depth and numbers of what fragments hold, and tokens. */
class ShapeTest {

    private static Document parse(String text) {
        return new Parser()
                .parseDocument(
                        ParserEnvironment.newParserEnvironment()
                                .document(text)
                                .parserOptions(ParserOptions.getDefaultSdlParserOptions())
                                .build());
    }

    private static SelectionSet top(Document document) {
        return document.getFirstDefinitionOfType(OperationDefinition.class)
                .orElseThrow()
                .getSelectionSet();
    }

    private static long depth(String text) {
        Document document = parse(text);
        return Measure.depth(new Fragments(document), any -> true, any -> true).of(top(document));
    }

    private static long aliases(Document document) {
        return Measure.count(
                        new Fragments(document),
                        any -> true,
                        some -> some instanceof Field field && field.getAlias() != null ? 1 : 0)
                .of(top(document));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    { a }                                                | 1
                    { a { b } c }                                        | 2
                    { ... { ... { a } } }                                | 1
                    { a { ...F } } fragment F on X { b { c } }           | 3
                    { ...F } fragment F on X { a ...G } fragment G on X { b { c { d } } } | 3
                    { ...F } fragment F on X { a { ...F } }              | 1
                    { ...F } fragment G on X { ...F } fragment F on X { a { ...G } } | 1
                    """)
    void fragmentsAreNoLevel(String text, int depth) {
        assertEquals(depth, depth(text));
    }

    @Test
    void aFragmentCountsAsOftenAsItIsSpread() {
        assertEquals(
                7,
                aliases(
                        parse(
                                "{ x: a ...F b { ...F ...G } } fragment F on X { y: c z: d }"
                                        + " fragment G on X { e { ...F } }")));
    }

    private static Document doubling(int fragments) {
        StringBuilder text = new StringBuilder("{ ...F0 } ");
        for (int i = 0; i < fragments; i++) {
            String next = i + 1 < fragments ? "...F" + (i + 1) : "a: b";
            text.append("fragment F%d on X { %s x { %s } } ".formatted(i, next, next));
        }
        return parse(text.toString());
    }

    @Test
    void thousandsOfSpreadsAreCountedInLinearTime() {
        Document document = doubling(8_000);
        AtomicInteger looks = new AtomicInteger();
        Measure fields =
                Measure.count(
                        new Fragments(document),
                        any -> true,
                        some -> some instanceof Field && looks.incrementAndGet() > 0 ? 1 : 0);
        assertEquals(Long.MAX_VALUE, fields.of(top(document)));
        assertEquals(8_000 + 2, looks.get());
        assertEquals(
                8_000 + 1,
                Measure.depth(new Fragments(document), any -> true, any -> true).of(top(document)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    { a }                                        | 3
                    { a, b,,, c }                                | 5
                    { ...F ... on X { b } }                      | 10
                    query Q($a: Int! = -1.5e-3) { a(b: $a) @c }  | 22
                    """)
    void tokensAreCountedAsTheParserWould(String text, int count) {
        assertEquals(count, Tokens.of(text, 100).count());
    }

    @Test
    void aStringIsOneToken() {
        assertEquals(8, Tokens.of("{ a(b: \"x y # \\\" } z\") }", 100).count());
        assertEquals(9, Tokens.of("{ a(b: \"\"\"e \" # }\n \\\"\"\" g\"\"\" c) }", 100).count());
        assertEquals(8, Tokens.of("{ a(b: \"\") }", 100).count());
    }

    @Test
    void theFirstTokenTooManyHasAPlace() {
        Tokens.Count tokens = Tokens.of("{ a # {{{\n  b\n}", 2);
        assertEquals(4, tokens.count());
        assertEquals(2, tokens.beyond().getLine());
        assertEquals(3, tokens.beyond().getColumn());
    }

    @ParameterizedTest
    @CsvSource({
        "😀😀😀 a b, 1, 7",
        "#a\\r{ a, 2, 3",
        "{\\r a b, 2, 4",
        "{\\r\\n a b, 2, 4",
        "{\\n\\r\\n a b, 3, 4"
    })
    void placesCountLinesAndCharactersOfUnicode(String text, int line, int column) {
        String document = text.translateEscapes();
        int before = Tokens.of(document, 100).count() - 1;
        SourceLocation beyond = Tokens.of(document, before).beyond();
        assertEquals(line, beyond.getLine());
        assertEquals(column, beyond.getColumn());
    }

    @Test
    void longNumbersNamesAndTextsAreFound() {
        String number = "1".repeat(Tokens.LONGEST_WORD);
        String name = "n".repeat(Tokens.LONGEST_WORD);
        String text = "t".repeat(Tokens.LONGEST_TEXT - 2);
        String document = "{ a(b: %s, c: \"%s\") %s }";
        assertNull(Tokens.of(document.formatted(number, text, name), 100).tooLong());
        Tokens.Word first = Tokens.of(document.formatted("-" + number, text, name), 100).tooLong();
        assertEquals(Tokens.LONGEST_WORD + 1, first.length());
        assertEquals(8, first.place().getColumn());
        assertEquals(Tokens.Kind.NUMBER, first.kind());
        assertEquals(Tokens.Kind.NAME, kind(document.formatted(1, "", name + "n")));
        assertEquals(Tokens.Kind.TEXT, kind(document.formatted(1, text + "t", "")));
        assertEquals(Tokens.Kind.TEXT, kind(document.formatted(1, "\"\"" + text + "\"\"", "")));
    }

    /** However long a text or a word is: neither a stack overflow nor a second look. */
    @Test
    void longTokensAreCountedInLinearTime() {
        String much = "a\\\" ".repeat(250_000);
        for (String token :
                List.of(
                        '"' + much + '"',
                        '"' + much,
                        "\"\"\"" + much + "\n\"\"\"",
                        "\"\"\"" + much,
                        "x".repeat(1_000_000),
                        "-" + "1".repeat(1_000_000))) {
            assertTimeout(
                    Duration.ofSeconds(2), () -> assertEquals(1, Tokens.of(token, 100).count()));
        }
        assertEquals(0, Tokens.of("# " + much, 100).count());
        assertEquals(1_000_000, Tokens.of("!".repeat(1_000_000), 100).count());
    }

    private static Tokens.Kind kind(String text) {
        return Tokens.of(text, 100).tooLong().kind();
    }
}
