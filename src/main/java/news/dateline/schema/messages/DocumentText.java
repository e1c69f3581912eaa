package news.dateline.schema.messages;

import graphql.language.SourceLocation;
import graphql.org.antlr.v4.runtime.CharStreams;
import graphql.org.antlr.v4.runtime.Token;
import graphql.parser.antlr.GraphqlLexer;

/** A document as its client wrote it: a parsed document does not keep how values were written. */
record DocumentText(String text) {

    /** The value that begins here, on one line; null if there is none. */
    String value(SourceLocation place) {
        int start = offset(place);
        if (start < 0) {
            return null;
        }
        GraphqlLexer tokens = new GraphqlLexer(CharStreams.fromString(text.substring(start)));
        tokens.removeErrorListeners();
        int depth = 0;
        int end = start;
        do {
            Token token = tokens.nextToken();
            if (token.getType() == Token.EOF) {
                return null;
            }
            String read = token.getText();
            depth += read.equals("{") || read.equals("[") ? 1 : 0;
            depth -= read.equals("}") || read.equals("]") ? 1 : 0;
            end = text.offsetByCodePoints(start, token.getStopIndex() + 1);
        } while (depth > 0);
        return text.substring(start, end).replaceAll("\\s+", " ");
    }

    /** Lines and columns count from 1, columns in characters of Unicode; -1 if it is outside. */
    int offset(SourceLocation place) {
        int start = 0;
        for (int line = 1; line < place.getLine(); line++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) {
                return -1;
            }
        }
        int column = place.getColumn() - 1;
        return column < 0 || text.codePointCount(start, text.length()) < column
                ? -1
                : text.offsetByCodePoints(start, column);
    }
}
