package news.dateline.execution;

import java.util.List;

import graphql.GraphQLError;

/** The approximate length of an error in JSON. */
final class ErrorLength {

    /** The length of names, punctuation, locations and the code. */
    private static final int BESIDE_TEXTS = 120;

    /** Quotes and a comma, or an index and a comma. */
    private static final int BESIDE_A_SEGMENT = 3;

    private ErrorLength() {}

    static int of(GraphQLError error) {
        int length = BESIDE_TEXTS + error.getMessage().length();
        List<Object> path = error.getPath();
        if (path != null) {
            for (Object segment : path) {
                length += BESIDE_A_SEGMENT + (segment instanceof String key ? key.length() : 0);
            }
        }
        return length;
    }
}
