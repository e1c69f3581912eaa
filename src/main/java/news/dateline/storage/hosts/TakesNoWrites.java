package news.dateline.storage.hosts;

import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;

/** A server that is a standby, or was told to take no writes. What it shows may be of yesterday. */
final class TakesNoWrites extends ApiError {

    TakesNoWrites() {
        super(
                ErrorCode.UNAVAILABLE,
                "The database accepts no writes at the moment; please try again.");
    }
}
