package news.dateline.errors;

import java.util.Map;

/** A refusal or failure that the client is told about, in these words and with this code. */
public class ApiError extends RuntimeException {

    private final ErrorCode code;
    private final String message;

    public ApiError(ErrorCode code, String message) {
        super(message, null, false, false);
        this.code = code;
        this.message = message;
    }

    public ErrorCode code() {
        return code;
    }

    /** What clients get in the error's extensions beside the code. */
    public Map<String, Object> details() {
        return Map.of();
    }

    @Override
    public String getMessage() {
        return message;
    }

    public static ApiError badInput(String message) {
        return new ApiError(ErrorCode.BAD_USER_INPUT, message);
    }

    public static ApiError badRequest(String message) {
        return new ApiError(ErrorCode.BAD_REQUEST, message);
    }

    /** What was there a moment ago is gone: the same request, sent again, gets a whole answer. */
    public static ApiError vanished() {
        return new ApiError(
                ErrorCode.UNAVAILABLE, "The graph changed during the request; please try again.");
    }
}
