package news.dateline.http;

import news.dateline.errors.CodedError;
import news.dateline.errors.ErrorCode;

/** A request that is not run: the status that it is answered with, and why. */
public final class Refusal extends RuntimeException {

    private final int status;
    private final transient CodedError error;

    private Refusal(int status, CodedError error) {
        super(error.message(), null, false, false);
        this.status = status;
        this.error = error;
    }

    public static Refusal of(int status, ErrorCode code, String message) {
        return new Refusal(status, CodedError.of(code, message));
    }

    static Refusal badRequest(String message) {
        return of(400, ErrorCode.BAD_REQUEST, message);
    }

    int status() {
        return status;
    }

    CodedError error() {
        return error;
    }
}
