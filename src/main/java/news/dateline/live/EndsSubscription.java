package news.dateline.live;

import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;

/** Why a subscription cannot go on; other failures are tried again. */
final class EndsSubscription extends ApiError {

    EndsSubscription(ErrorCode code, String message) {
        super(code, message);
    }
}
