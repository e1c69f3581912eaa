package news.dateline.http;

import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;

/** A request that is not run, for a reason that HTTP has a status for. */
final class Refusal extends ApiError {

    private static final int TOO_LARGE = 413;

    private final int status;

    Refusal(int status, String message) {
        super(ErrorCode.BAD_REQUEST, message);
        this.status = status;
    }

    static Refusal tooLarge(long largestBody) {
        return new Refusal(
                TOO_LARGE,
                "The body is larger than %d bytes, which is the limit.".formatted(largestBody));
    }

    int status() {
        return status;
    }
}
