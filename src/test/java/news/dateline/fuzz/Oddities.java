package news.dateline.fuzz;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents of a shape that servers have fallen over. */
final class Oddities {

    private static final List<String> SCRAPS =
            List.of(
                    "{",
                    "}",
                    "(",
                    ")",
                    "[",
                    "]",
                    ":",
                    "!",
                    "=",
                    "|",
                    "&",
                    "@",
                    "$",
                    "$v",
                    "...",
                    "\"",
                    "\"\"\"",
                    "\"\\uD800\"",
                    "#c\n",
                    "\uFEFF",
                    "\u0000",
                    "é",
                    "🏃",
                    "\uD800",
                    "query",
                    "mutation",
                    "subscription",
                    "fragment",
                    "on",
                    "type Query",
                    "null",
                    "1e999",
                    "0x1",
                    "articles",
                    "nodes",
                    "id",
                    "__schema",
                    "...F",
                    " ",
                    ",",
                    "\n",
                    "(first: 1)",
                    "@skip(if: true)",
                    "fragment F on Article { id }");

    private static final List<IntFunction<String>> SHAPES =
            List.of(
                    n -> repeat(n * 4, i -> "r" + i + ": __typename ", "{ ", "}"),
                    n ->
                            repeat(
                                    n,
                                    i ->
                                            "r"
                                                    + i
                                                    + ": articles(first: "
                                                    + i % 100
                                                    + ") { totalCount } ",
                                    "{ ",
                                    "}"),
                    n -> repeat(n * 2, i -> "articles { nodes { id } } ", "{ ", "}"),
                    n ->
                            repeat(
                                    n,
                                    i ->
                                            "articles { nodes { a: "
                                                    + (i % 2 == 0 ? "id" : "headline")
                                                    + " } } ",
                                    "{ ",
                                    "}"),
                    n ->
                            "{ articles { nodes "
                                    + "{ publisher { articles { nodes ".repeat(n)
                                    + "{ id }"
                                    + " } } }".repeat(n)
                                    + " } }",
                    n -> "{".repeat(n * 3),
                    n -> "{ a" + " { a".repeat(n) + " }".repeat(n) + " }",
                    n -> "{ nodes(ids: " + "[".repeat(n) + "\"x\"" + "]".repeat(n) + ") { id } }",
                    n ->
                            "{ articles(filter: "
                                    + "{ a: ".repeat(n)
                                    + "1"
                                    + " }".repeat(n)
                                    + ") { totalCount } }",
                    n ->
                            "query ("
                                    + repeat(n, i -> "$v" + i + ": Int ", "", "")
                                    + ") { __typename }",
                    n ->
                            "query ($v: "
                                    + "[".repeat(n)
                                    + "Int"
                                    + "]".repeat(n)
                                    + ") { articles(first: $v) { totalCount } }",
                    n -> "{ __typename " + "@skip(if: false) ".repeat(n) + "}",
                    n -> "{ __typename " + "@nobody ".repeat(n) + "}",
                    n -> "query " + "@include(if: true) ".repeat(n) + "{ __typename }",
                    n ->
                            "{ ...F0 } "
                                    + repeat(
                                            n,
                                            i ->
                                                    "fragment F"
                                                            + i
                                                            + " on Query { ...F"
                                                            + (i + 1) % n
                                                            + " } ",
                                            "",
                                            ""),
                    n ->
                            "{ ...F0 } "
                                    + repeat(
                                            n,
                                            i ->
                                                    "fragment F"
                                                            + i
                                                            + " on Query { ...F"
                                                            + (i + 1)
                                                            + " ...F"
                                                            + (i + 1)
                                                            + " } ",
                                            "",
                                            "fragment F" + n + " on Query { __typename }"),
                    n -> "{ articles(first: 1) { nodes { ...F0 } } } " + bomb(n % 7),
                    n -> "fragment F on Query { ...F } { ...F }",
                    n -> repeat(n, i -> "query Q { __typename } ", "", ""),
                    n -> repeat(n, i -> "query Q" + i + " { __typename } ", "", ""),
                    n -> "{ article(id: \"" + "x".repeat(n * 20) + "\") { id } }",
                    n -> "{ article(id: \"\"\"" + "\\\"\"\" \n".repeat(n) + "\"\"\") { id } }",
                    n -> "{ articles(first: " + "9".repeat(n * 5) + ") { totalCount } }",
                    n ->
                            "{ articles(filter: { name: "
                                    + "9".repeat(n * 5)
                                    + "e"
                                    + "9".repeat(9)
                                    + " }) { totalCount } }",
                    n -> "#" + "x".repeat(n * 30) + "\n{ __typename }",
                    n -> ",\uFEFF ".repeat(n) + "{ __typename }",
                    n -> "{ " + "x".repeat(n * 20) + " }",
                    n ->
                            "{ __schema { types { fields { type "
                                    + "{ ofType ".repeat(n)
                                    + "{ name }"
                                    + " }".repeat(n)
                                    + " } } } }",
                    n ->
                            "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
                    n ->
                            "{ __type(name: \""
                                    + "Article".repeat(n % 5)
                                    + "\") { fields { name args { type { name } } } } }",
                    n -> "mutation { a" + n + " }",
                    n -> "subscription { a" + n + " }",
                    n -> "type A" + n + " { a: Int } { __typename }",
                    n -> "{ people(filter: { name: \"" + "a ".repeat(n) + "\" }) { totalCount } }",
                    n -> "{ articles(after: \"" + "QUFB".repeat(n) + "\") { totalCount } }");

    private Oddities() {}

    static String shape(Dice dice) {
        int size = dice.chance(0.1) ? 200 + dice.below(1200) : 1 + dice.below(60);
        return dice.pick(SHAPES).apply(size);
    }

    static String scraps(Dice dice) {
        StringBuilder text = new StringBuilder();
        int length = dice.below(40);
        for (int i = 0; i < length; i++) {
            text.append(dice.pick(SCRAPS)).append(dice.chance(0.5) ? " " : "");
        }
        return text.toString();
    }

    /** A document with some of its characters gone, doubled or another's. */
    static String damaged(String document, Dice dice) {
        StringBuilder text = new StringBuilder(document);
        int times = 1 + dice.below(4);
        for (int i = 0; i < times && text.length() > 0; i++) {
            int at = dice.below(text.length());
            switch (dice.below(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, dice.pick(SCRAPS));
                default -> text.setCharAt(at, (char) dice.below(0x10000));
            }
        }
        return text.toString();
    }

    /** Each fragment doubles what the next one asks for. */
    private static String bomb(int levels) {
        return repeat(
                levels,
                i ->
                        "fragment F"
                                + i
                                + " on Article { a: publisher { articles(first: 1) { nodes { ...F"
                                + (i + 1)
                                + " } } }"
                                + " b: publisher { articles(first: 1) { nodes { ...F"
                                + (i + 1)
                                + " } } } } ",
                "",
                "fragment F" + levels + " on Article { id }");
    }

    private static String repeat(int times, IntFunction<String> part, String start, String end) {
        return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining("", start, end));
    }
}
