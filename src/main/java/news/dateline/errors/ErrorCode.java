package news.dateline.errors;

/** What {@code extensions.code} of an error can say. */
public enum ErrorCode {
    BAD_USER_INPUT,
    GRAPHQL_PARSE_FAILED,
    GRAPHQL_VALIDATION_FAILED,
    UNAVAILABLE,
    TIMEOUT,
    INTERNAL
}
