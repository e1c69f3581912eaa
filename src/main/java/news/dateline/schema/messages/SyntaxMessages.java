package news.dateline.schema.messages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import graphql.InvalidSyntaxError;
import graphql.language.SourceLocation;
import graphql.org.antlr.v4.runtime.BailErrorStrategy;
import graphql.org.antlr.v4.runtime.CharStreams;
import graphql.org.antlr.v4.runtime.CommonTokenStream;
import graphql.org.antlr.v4.runtime.LexerNoViableAltException;
import graphql.org.antlr.v4.runtime.ParserRuleContext;
import graphql.org.antlr.v4.runtime.RecognitionException;
import graphql.org.antlr.v4.runtime.Token;
import graphql.org.antlr.v4.runtime.atn.PredictionMode;
import graphql.org.antlr.v4.runtime.misc.IntervalSet;
import graphql.org.antlr.v4.runtime.misc.ParseCancellationException;
import graphql.parser.ParserOptions;
import graphql.parser.antlr.GraphqlBaseListener;
import graphql.parser.antlr.GraphqlLexer;
import graphql.parser.antlr.GraphqlParser;
import news.dateline.errors.DocumentPlace;
import news.dateline.errors.NearMiss;
import news.dateline.errors.Shortened;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a text stops being GraphQL and says what was expected there. graphql-java refuses
 * such a text without saying that, so its grammar is run once more.
 */
record SyntaxMessages(Texts texts, String text) {

    private static final List<String> DEFINITIONS =
            List.of("query", "mutation", "subscription", "fragment");

    private static final Pattern LARGE_ESCAPE =
            Pattern.compile(
                    "\"(?:[^\"\\\\]|\\\\(?!u\\{0*[1-9a-fA-F]\\p{XDigit}{6,}}).)*+(\\\\u\\{\\p{XDigit}+})");

    /** Before what a name is, and may have been written in quotes. */
    private static final List<String> BEFORE_NAMES = List.of("{", "(", "}");

    /** Of a text that graphql-java refused. */
    Fault of(InvalidSyntaxError error) {
        Fault fault = first();
        if (fault != null) {
            return fault;
        }
        String token = error.getOffendingToken();
        if (token == null) {
            return largeEscape();
        }
        String message =
                token.startsWith("\\u")
                        ? texts.format("token.character", Shortened.of(token))
                        : texts.format("syntax.failed");
        return new Fault(message, error.getLocations());
    }

    /** graphql-java fails on an escape sequence whose number is larger than an int. */
    private Fault largeEscape() {
        for (Token token : new Lexer(text).getAllTokens()) {
            Matcher escape = LARGE_ESCAPE.matcher(token.getText());
            if (token.getType() == GraphqlLexer.StringValue && escape.lookingAt()) {
                String written = Shortened.of(escape.group(1));
                return fault(texts.format("token.character", written), token);
            }
        }
        return new Fault(texts.format("syntax.failed"), List.of(new SourceLocation(1, 1)));
    }

    /** Ends at the first character that begins no token. */
    private static final class Lexer extends GraphqlLexer {

        Lexer(String text) {
            super(CharStreams.fromString(text));
            removeErrorListeners();
        }

        @Override
        public void recover(LexerNoViableAltException failure) {
            throw new ParseCancellationException(failure);
        }
    }

    /** Ends the parse where graphql-java does: each rule of the grammar is a call of its parser. */
    private static final class DepthListener extends GraphqlBaseListener {

        private int depth;

        @Override
        public void enterEveryRule(ParserRuleContext rule) {
            if (++depth > ParserOptions.MAX_RULE_DEPTH) {
                throw new ParseCancellationException();
            }
        }

        @Override
        public void exitEveryRule(ParserRuleContext rule) {
            depth--;
        }
    }

    /** The first fault of the text; null if the grammar has none. */
    private @Nullable Fault first() {
        Lexer lexer = new Lexer(text);
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        GraphqlParser parser = new GraphqlParser(tokens);
        parser.removeErrorListeners();
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        parser.setErrorHandler(new BailErrorStrategy());
        parser.addParseListener(new DepthListener());
        try {
            parser.document();
            Token next = parser.getCurrentToken();
            return next.getType() == Token.EOF ? null : unexpected(next, tokens, null);
        } catch (ParseCancellationException e) {
            if (e.getCause() instanceof LexerNoViableAltException failure) {
                int offset = text.offsetByCodePoints(0, failure.getStartIndex());
                return new Fault(
                        new TokenMessages(texts).message(text.substring(offset)),
                        List.of(DocumentPlace.of(text, offset)));
            }
            return e.getCause() instanceof RecognitionException failure
                    ? unexpected(failure.getOffendingToken(), tokens, failure.getExpectedTokens())
                    : fault(texts.format("syntax.tooDeep"), parser.getCurrentToken());
        }
    }

    private Fault unexpected(
            Token found, CommonTokenStream tokens, @Nullable IntervalSet expected) {
        Token before = before(found, tokens);
        if (before != null && isString(before) && Expected.isDefinition(expected)) {
            // A description, which the grammar takes before definitions of a schema alone.
            return unexpected(before, tokens, null);
        }
        boolean isEnd = found.getType() == Token.EOF;
        Token open = isEnd ? open(tokens) : null;
        if (open != null) {
            SourceLocation at = place(open);
            return fault(
                    texts.format("syntax.notClosed", open.getText(), at.getLine(), at.getColumn()),
                    found);
        }
        if (isEnd && before == null) {
            return fault(texts.format("syntax.empty"), found);
        }
        String what = Expected.after(before == null ? "" : before.getText(), expected);
        String message = texts.format("syntax.unexpected", what, named(found));
        return fault(message + hint(before, found, expected != null), found);
    }

    /** What may help who wrote it; nothing where nothing is known. */
    private String hint(@Nullable Token before, Token found, boolean isInDefinition) {
        if (before == null) {
            return found.getType() == GraphqlLexer.NAME
                    ? NearMiss.among(found.getText(), DEFINITIONS)
                    : "";
        }
        return isInDefinition && isString(found) && BEFORE_NAMES.contains(before.getText())
                ? " " + texts.format("syntax.quotedName")
                : "";
    }

    /** The one before it that is no comment; null if there is none. */
    private static @Nullable Token before(Token found, CommonTokenStream tokens) {
        for (int i = found.getTokenIndex() - 1; i >= 0; i--) {
            if (tokens.get(i).getChannel() == Token.DEFAULT_CHANNEL) {
                return tokens.get(i);
            }
        }
        return null;
    }

    /** The innermost bracket that is not closed at the end; null if all are. */
    private static @Nullable Token open(CommonTokenStream tokens) {
        Deque<Token> open = new ArrayDeque<>();
        for (Token token : tokens.getTokens()) {
            switch (token.getText()) {
                case "{", "(", "[" -> open.push(token);
                case "}", ")", "]" -> open.poll();
                default -> {}
            }
        }
        return open.peek();
    }

    private static String named(Token token) {
        if (token.getType() == Token.EOF) {
            return "the end of the document";
        }
        return isString(token)
                ? "the string " + Shortened.of(token.getText())
                : '"' + Shortened.of(token.getText()) + '"';
    }

    private static boolean isString(Token token) {
        return token.getType() == GraphqlLexer.StringValue;
    }

    private Fault fault(String message, Token token) {
        return new Fault(message, List.of(place(token)));
    }

    /** ANTLR counts code points, and takes no lone CR for the end of a line. */
    private SourceLocation place(Token token) {
        return DocumentPlace.of(text, text.offsetByCodePoints(0, token.getStartIndex()));
    }
}
