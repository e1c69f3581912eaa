package news.dateline.fuzz;

import java.util.List;
import java.util.Map;

import news.dateline.testing.GeneratedGraph;

/**
 * Ordinary values of scalars, and odd ones. Where both are in one list, the first two are ordinary.
 */
final class Samples {

    static final List<String> TEXTS =
            List.of(
                    "Person 0000 met at City 0000.",
                    "Person 0001 said: \"We met.\"",
                    "One",
                    "Two words",
                    "Ünïcödé 🏃",
                    "שלום \u202E abc");

    static final List<String> ODD_TEXTS =
            List.of(
                    "",
                    " ",
                    "e\u0301",
                    "\u0000",
                    "a\u0000b",
                    "\uD800",
                    "a\uDC00b",
                    "\uFFFE\uFFFF",
                    "\r\n\t\u0007",
                    "\u2028",
                    "\\u0000",
                    "%00",
                    "'; drop table students; --",
                    "{\"type\":\"person\"}",
                    "<script>alert(1)</script>",
                    "null",
                    "x".repeat(300),
                    "word ".repeat(20_000),
                    "x".repeat(200_000),
                    "🏃".repeat(5_000));

    /** By the name of the field. */
    static final Map<String, List<String>> BY_FIELD =
            Map.ofEntries(
                    Map.entry(
                            "language", List.of("en", "de", "zh-Hant", "EN", "e", "en-", "en_US")),
                    Map.entry("url", urls()),
                    Map.entry("origin", urls()),
                    Map.entry("sameAs", urls()),
                    Map.entry("license", urls()),
                    Map.entry("scheme", urls()),
                    Map.entry(
                            "wikidataId",
                            List.of("Q42", "Q1", "Q0", "q1", "Q", "Q" + "9".repeat(40))),
                    Map.entry(
                            "key",
                            List.of(
                                    "k1",
                                    "k2",
                                    "k3",
                                    "a0000",
                                    "p0000",
                                    "k/4",
                                    "a b",
                                    "x".repeat(600))),
                    Map.entry(
                            "idempotencyKey", List.of("i1", "i2", "i3", "x".repeat(201), "\u0007")),
                    Map.entry("source", List.of("machine", "desk", "load", "Machine 2")));

    /** Of bundles. */
    static final List<String> LINES = List.of(GeneratedGraph.of(4));

    static final List<String> ODD_LINES =
            List.of(
                    "",
                    "[]",
                    "{",
                    "{\"type\":\"person\",\"key\":\"\\u0000\",\"name\":\"N\"}",
                    "{\"type\":\"person\",\"key\":\"p\",\"name\":\"\\ud800\"}",
                    "{\"type\":\"person\",\"key\":\"p\",\"key\":\"q\",\"name\":\"N\"}",
                    "{\"type\":\"person\",\"key\":\"p\",\"name\":\"N\",\"born\":{\"earliest\":\"+999999999-01-01\"}}",
                    "{\"type\":\"withdraw\",\"article\":\"a0000\",\"version\":1e99}",
                    "{\"type\":\"article\",\"key\":\"a0001\",\"version\":2147483647,\"language\":\"en\",\"headline\":\"H\",\"publishedAt\":\"2020-01-01T00:00:00Z\"}",
                    "[".repeat(5_000));

    static final List<String> MOMENTS =
            List.of(
                    "2020-01-01T00:00:00Z",
                    "2024-02-29T23:59:59.999999Z",
                    "2099-12-31T12:00:00+02:00");

    static final List<String> ODD_MOMENTS =
            List.of(
                    "0000-01-01T00:00:00Z",
                    "0001-01-01T00:00:00+18:00",
                    "-0001-01-01T00:00:00Z",
                    "9999-12-31T23:59:59.999999999Z",
                    "9999-12-31T23:59:59.9999999Z",
                    "9999-12-31T23:59:59-18:00",
                    "+10000-01-01T00:00:00Z",
                    "+999999999-12-31T23:59:59Z",
                    "-999999999-01-01T00:00:00+18:00",
                    "2016-12-31T23:59:60Z",
                    "2020-01-01T24:00:00Z",
                    "2020-01-01T00:00:00+23:59",
                    "2020-01-01T00:00:00-00:00",
                    "2020-01-01T00:00:00",
                    "2020-02-30T00:00:00Z",
                    "2020-01-01");

    static final List<String> DATES = List.of("2020-01-01", "2024-02-29", "1969-07-20");

    static final List<String> ODD_DATES =
            List.of(
                    "0000-01-01",
                    "0001-01-01",
                    "-4714-11-23",
                    "9999-12-31",
                    "+10000-01-01",
                    "+999999999-12-31",
                    "2023-02-29",
                    "2020-1-1",
                    "2020-01-01T00:00:00Z",
                    "");

    static final List<Object> ODD_NUMBERS =
            List.of(
                    -1,
                    Integer.MAX_VALUE,
                    Integer.MIN_VALUE,
                    2147483648L,
                    Long.MAX_VALUE,
                    1.5,
                    1e308,
                    -1e-320,
                    -0.0,
                    "1");

    private Samples() {}

    private static List<String> urls() {
        return List.of(
                "https://example.org/1",
                "https://example.org/2",
                "https://example.org/%7Ea?q=ü",
                "http://[::1]/",
                "https://example.org/" + "x".repeat(3_000),
                "https://ex ample.org/",
                "javascript:alert(1)",
                "//x",
                "x");
    }
}
