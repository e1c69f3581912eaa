package news.dateline.schema.messages;

import java.util.ArrayList;
import java.util.List;

import graphql.org.antlr.v4.runtime.Token;
import graphql.org.antlr.v4.runtime.misc.IntervalSet;
import graphql.parser.antlr.GraphqlLexer;
import graphql.parser.antlr.GraphqlParser;
import news.dateline.errors.NearMiss;

/** Says in words which tokens the grammar takes at a place. */
final class Expected {

    private static final List<String> DEFINITIONS =
            List.of("query", "mutation", "subscription", "fragment");
    private static final int MOST_TOKENS = 4;

    private Expected() {}

    /**
     * @param before the token before the fault; null at the beginning
     * @param tokens those that the grammar takes; null if it takes a new definition or the end
     */
    static String after(Token before, Token found, IntervalSet tokens) {
        String previous = before == null ? "" : before.getText();
        switch (previous) {
            case "$":
                return "the name of a variable";
            case "@":
                return "the name of a directive";
            case "...":
                return "the name of a fragment, \"on\" or \"{\"";
            case "on":
                return "the name of a type";
            default:
        }
        if (tokens == null || takes(tokens, "fragment") && takes(tokens, "{") && !isName(tokens)) {
            return "an operation or a fragment";
        }
        if (takes(tokens, "[") && tokens.contains(GraphqlLexer.IntValue)) {
            return "a value";
        }
        if (isName(tokens)) {
            return named(previous, found, tokens);
        }
        List<String> names = names(tokens);
        return names.size() > MOST_TOKENS ? "something else" : String.join(" or ", names);
    }

    private static String named(String previous, Token found, IntervalSet tokens) {
        if (takes(tokens, "[")) {
            boolean isType = previous.equals(":") || previous.equals("[");
            return isType ? "a type" : "\"]\"";
        }
        if (takes(tokens, "...")) {
            return "a field or a fragment";
        }
        return previous.equals("(") ? "an argument" : "a name";
    }

    /** What may help who wrote it; nothing where nothing is known. */
    static String hint(Token before, Token found) {
        if (before == null && found.getType() == GraphqlLexer.NAME) {
            return NearMiss.among(found.getText(), DEFINITIONS);
        }
        boolean isKey =
                found.getType() == GraphqlLexer.StringValue
                        && before != null
                        && List.of("{", "(", "}").contains(before.getText());
        return isKey ? " Names are written without quotes." : "";
    }

    private static boolean isName(IntervalSet tokens) {
        return tokens.contains(GraphqlLexer.NAME);
    }

    private static boolean takes(IntervalSet tokens, String literal) {
        return names(tokens).contains('"' + literal + '"');
    }

    private static List<String> names(IntervalSet tokens) {
        List<String> names = new ArrayList<>();
        for (int token : tokens.toList()) {
            String literal = GraphqlParser.VOCABULARY.getLiteralName(token);
            names.add(
                    literal == null
                            ? token == Token.EOF
                                    ? "the end of the document"
                                    : GraphqlParser.VOCABULARY.getSymbolicName(token)
                            : '"' + literal.substring(1, literal.length() - 1) + '"');
        }
        return names;
    }
}
