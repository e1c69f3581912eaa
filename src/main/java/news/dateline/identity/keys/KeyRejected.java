package news.dateline.identity.keys;

import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;

/** Why a key cannot be created or revoked. */
public final class KeyRejected extends ApiError {

    /** What is wrong. */
    public enum Reason {
        INVALID,
        NAME_TAKEN,
        TOO_MANY,
        NOT_FOUND
    }

    private final Reason reason;
    private final String field;

    KeyRejected(Reason reason, String field, String message) {
        super(ErrorCode.BAD_USER_INPUT, message);
        this.reason = reason;
        this.field = field;
    }

    public Reason reason() {
        return reason;
    }

    /** The field of the input that is to blame. */
    public String field() {
        return field;
    }
}
