package news.dateline.http;

import java.util.List;

import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import news.dateline.errors.CodedError;
import news.dateline.errors.ErrorCode;

/** Why a document is no GraphQL, and where. */
final class SyntaxError {

    private SyntaxError() {}

    static CodedError in(String document) {
        try {
            Parser.parse(document);
        } catch (InvalidSyntaxException e) {
            return new CodedError(
                    e.getMessage(), null, List.of(e.getLocation()), ErrorCode.GRAPHQL_PARSE_FAILED);
        }
        return new CodedError(
                "The document names no operation to run.", null, null, ErrorCode.BAD_USER_INPUT);
    }
}
