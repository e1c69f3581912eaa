package news.dateline.http;

import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;

/** A request that is not run, for a reason that HTTP has a status for. */
final class Refusal extends ApiError {

    private final int status;

    Refusal(int status, String message) {
        super(ErrorCode.BAD_REQUEST, message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
