package news.dateline.errors;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Why a subscription was ended by the server, and where its client can go on. */
public final class SubscriptionEnded extends ApiError {

    private final transient Map<String, Object> details;
    private final @Nullable String resumeAfter;

    /**
     * @param resumeAfter the cursor to subscribe again with; null if there is none
     */
    public SubscriptionEnded(ApiError why, @Nullable String resumeAfter) {
        super(why.code(), why.getMessage());
        this.details = why.details();
        this.resumeAfter = resumeAfter;
    }

    @Override
    public Map<String, Object> details() {
        return details;
    }

    public @Nullable String resumeAfter() {
        return resumeAfter;
    }
}
