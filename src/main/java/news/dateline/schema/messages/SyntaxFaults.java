package news.dateline.schema.messages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import graphql.InvalidSyntaxError;
import graphql.language.SourceLocation;
import graphql.org.antlr.v4.runtime.BailErrorStrategy;
import graphql.org.antlr.v4.runtime.BaseErrorListener;
import graphql.org.antlr.v4.runtime.CharStreams;
import graphql.org.antlr.v4.runtime.CommonTokenStream;
import graphql.org.antlr.v4.runtime.Parser;
import graphql.org.antlr.v4.runtime.ParserRuleContext;
import graphql.org.antlr.v4.runtime.RecognitionException;
import graphql.org.antlr.v4.runtime.Recognizer;
import graphql.org.antlr.v4.runtime.Token;
import graphql.org.antlr.v4.runtime.atn.PredictionMode;
import graphql.org.antlr.v4.runtime.misc.IntervalSet;
import graphql.org.antlr.v4.runtime.tree.ErrorNode;
import graphql.org.antlr.v4.runtime.tree.ParseTreeListener;
import graphql.org.antlr.v4.runtime.tree.TerminalNode;
import graphql.parser.ParserOptions;
import graphql.parser.antlr.GraphqlLexer;
import graphql.parser.antlr.GraphqlParser;

/**
 * Finds where a text stops being GraphQL and says what was expected there. graphql-java refuses
 * such a text without saying that, so its grammar is run once more with an error strategy of our
 * own.
 */
final class SyntaxFaults {

    private SyntaxFaults() {}

    /** Ends the parse at the first fault. */
    private static final class Found extends RuntimeException {

        private final transient Fault fault;

        Found(Fault fault) {
            super(fault.message(), null, false, false);
            this.fault = fault;
        }
    }

    /** Of a text that graphql-java refused. */
    static Fault of(InvalidSyntaxError error, String text) {
        Fault fault = first(text);
        return fault != null
                ? fault
                : new Fault(
                        "A string has the escape sequence "
                                + Printed.of(error.getOffendingToken())
                                + ", which is no character of Unicode.",
                        error.getLocations());
    }

    /** The first fault of the text; null if the grammar has none. */
    static Fault first(String text) {
        GraphqlLexer lexer = new GraphqlLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        lexer.addErrorListener(new CharacterListener(text));
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        GraphqlParser parser = new GraphqlParser(tokens);
        parser.removeErrorListeners();
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        parser.setErrorHandler(new TokenStrategy(tokens));
        parser.addParseListener(new DepthListener());
        try {
            parser.document();
            Token next = parser.getCurrentToken();
            return next.getType() == Token.EOF ? null : unexpected(next, tokens, null);
        } catch (Found found) {
            return found.fault;
        }
    }

    /** Ends the parse where graphql-java does: each rule of the grammar is a call of its parser. */
    private static final class DepthListener implements ParseTreeListener {

        private int depth;

        @Override
        public void enterEveryRule(ParserRuleContext rule) {
            if (++depth > ParserOptions.MAX_RULE_DEPTH) {
                Token start = rule.getStart();
                throw new Found(
                        new Fault(
                                "The document cannot be parsed: it is nested too deep.",
                                List.of(new SourceLocation(start.getLine(), column(start)))));
            }
        }

        @Override
        public void exitEveryRule(ParserRuleContext rule) {
            depth--;
        }

        @Override
        public void visitTerminal(TerminalNode node) {}

        @Override
        public void visitErrorNode(ErrorNode node) {}
    }

    private static final class CharacterListener extends BaseErrorListener {

        private final String text;

        CharacterListener(String text) {
            this.text = text;
        }

        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                Object symbol,
                int line,
                int column,
                String message,
                RecognitionException failure) {
            SourceLocation place = new SourceLocation(line, column + 1);
            int offset = new DocumentText(text).offset(place);
            throw new Found(
                    new Fault(
                            Unreadable.message(offset < 0 ? "" : text.substring(offset)),
                            List.of(place)));
        }
    }

    private static final class TokenStrategy extends BailErrorStrategy {

        private final CommonTokenStream tokens;

        TokenStrategy(CommonTokenStream tokens) {
            this.tokens = tokens;
        }

        @Override
        public void recover(Parser parser, RecognitionException failure) {
            throw new Found(
                    unexpected(failure.getOffendingToken(), tokens, failure.getExpectedTokens()));
        }

        @Override
        public Token recoverInline(Parser parser) {
            throw new Found(
                    unexpected(parser.getCurrentToken(), tokens, parser.getExpectedTokens()));
        }
    }

    private static Fault unexpected(Token found, CommonTokenStream tokens, IntervalSet expected) {
        Token before = found.getTokenIndex() == 0 ? null : before(found, tokens);
        String what = Expected.after(before, found, expected);
        Token open = found.getType() == Token.EOF ? open(tokens) : null;
        String message;
        if (open != null) {
            message =
                    "The document ends too early: the \"%s\" at line %d, column %d is not closed."
                            .formatted(open.getText(), open.getLine(), column(open));
        } else if (before == null && found.getType() == Token.EOF) {
            message = "The document has no operation, but only comments or white space.";
        } else {
            message = "Expected %s, but found %s.".formatted(what, named(found));
        }
        return new Fault(
                message + Expected.hint(before, found),
                List.of(new SourceLocation(found.getLine(), column(found))));
    }

    /** The one before it that is no comment. */
    private static Token before(Token found, CommonTokenStream tokens) {
        for (int i = found.getTokenIndex() - 1; i >= 0; i--) {
            if (tokens.get(i).getChannel() == Token.DEFAULT_CHANNEL) {
                return tokens.get(i);
            }
        }
        return null;
    }

    /** The innermost bracket that is not closed at the end; null if all are. */
    private static Token open(CommonTokenStream tokens) {
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
        return token.getType() == GraphqlLexer.StringValue
                ? "the string " + Printed.of(token.getText())
                : '"' + Printed.of(token.getText()) + '"';
    }

    private static int column(Token token) {
        return token.getCharPositionInLine() + 1;
    }
}
