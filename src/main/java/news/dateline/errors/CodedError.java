package news.dateline.errors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorHelper;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * An error as clients get it.
 *
 * @param path of the field that has it; null if it is of the request as a whole
 * @param places in the document; null if there are none
 * @param details what stands in its extensions beside the code
 */
public record CodedError(
        String message,
        @Nullable List<Object> path,
        @Nullable List<SourceLocation> places,
        ErrorCode code,
        Map<String, Object> details)
        implements GraphQLError {

    public CodedError {
        message = Shortened.message(message);
    }

    public CodedError(
            String message,
            @Nullable List<Object> path,
            @Nullable List<SourceLocation> places,
            ErrorCode code) {
        this(message, path, places, code, Map.of());
    }

    /** Of a request as a whole. */
    public static CodedError of(ApiError error) {
        return new CodedError(error.getMessage(), null, null, error.code(), error.details());
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public @Nullable List<Object> getPath() {
        return path;
    }

    @Override
    public @Nullable List<SourceLocation> getLocations() {
        return places;
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorType.DataFetchingException;
    }

    @Override
    public Map<String, Object> getExtensions() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code.name());
        extensions.putAll(details);
        return extensions;
    }

    /** graphql-java's own would add the names of its classes of errors. */
    @Override
    public Map<String, Object> toSpecification() {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", message);
        if (places != null && !places.isEmpty()) {
            error.put("locations", GraphqlErrorHelper.locations(places));
        }
        if (path != null) {
            error.put("path", path);
        }
        error.put("extensions", getExtensions());
        return error;
    }
}
