package news.dateline.errors;

/**
 * What {@code extensions.code} of an error can say. Each is described in docs/errors.md; a code
 * that stands there keeps its meaning.
 */
public enum ErrorCode {
    BAD_REQUEST,
    BAD_USER_INPUT,
    GRAPHQL_PARSE_FAILED,
    GRAPHQL_VALIDATION_FAILED,
    PERSISTED_QUERY_NOT_FOUND,
    PERSISTED_QUERY_NOT_SUPPORTED,
    DOCUMENT_NOT_REGISTERED,
    CHARACTERS_EXCEEDED,
    TOKENS_EXCEEDED,
    DEPTH_EXCEEDED,
    ALIASES_EXCEEDED,
    ROOT_FIELDS_EXCEEDED,
    DIRECTIVES_EXCEEDED,
    LIST_SIZE_EXCEEDED,
    COST_EXCEEDED,
    INTROSPECTION_DISABLED,
    UNAVAILABLE,
    TIMEOUT,
    INTERNAL
}
