package news.dateline.schema.messages;

import java.util.List;
import java.util.Map;

import graphql.org.antlr.v4.runtime.Token;
import graphql.org.antlr.v4.runtime.Vocabulary;
import graphql.org.antlr.v4.runtime.misc.IntervalSet;
import graphql.parser.antlr.GraphqlLexer;
import graphql.parser.antlr.GraphqlParser;
import org.jspecify.annotations.Nullable;

/** Says in words which tokens the grammar takes at a place. */
final class Expected {

    private static final Map<String, String> AFTER =
            Map.of(
                    "$", "the name of a variable",
                    "@", "the name of a directive",
                    "...", "the name of a fragment, \"on\" or \"{\"",
                    "on", "the name of a type");

    private static final String DEFINITION = "an operation or a fragment";

    private static final int MOST_TOKENS = 4;

    private Expected() {}

    /**
     * @param previous token; empty at the beginning
     * @param tokens those that the grammar takes; null if it takes a new definition or the end
     */
    static String after(String previous, @Nullable IntervalSet tokens) {
        String known = AFTER.get(previous);
        if (known != null) {
            return known;
        }
        if (tokens == null) {
            return DEFINITION;
        }
        List<String> names = tokens.toList().stream().map(Expected::name).toList();
        boolean takesName = tokens.contains(GraphqlLexer.NAME);
        boolean takesList = names.contains("\"[\"");
        if (isDefinition(tokens)) {
            return DEFINITION;
        }
        if (takesList && tokens.contains(GraphqlLexer.IntValue)) {
            return "a value";
        }
        if (!takesName) {
            return names.size() > MOST_TOKENS ? "something else" : String.join(" or ", names);
        }
        if (takesList) {
            return previous.equals(":") || previous.equals("[") ? "a type" : "\"]\"";
        }
        if (names.contains("\"...\"")) {
            return "a field or a fragment";
        }
        return previous.equals("(") ? "an argument" : "a name";
    }

    /** Whether these are the tokens that a definition begins with. */
    static boolean isDefinition(@Nullable IntervalSet tokens) {
        return tokens != null
                && !tokens.contains(GraphqlLexer.NAME)
                && tokens.toList().stream()
                        .map(Expected::name)
                        .anyMatch(List.of("\"fragment\"", "\"scalar\"")::contains);
    }

    private static String name(int token) {
        Vocabulary vocabulary = GraphqlParser.VOCABULARY;
        String literal = vocabulary.getLiteralName(token);
        if (literal != null) {
            return '"' + literal.substring(1, literal.length() - 1) + '"';
        }
        return token == Token.EOF ? "the end of the document" : vocabulary.getSymbolicName(token);
    }
}
