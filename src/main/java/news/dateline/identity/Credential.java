package news.dateline.identity;

import java.time.Instant;

import io.quarkus.security.identity.SecurityIdentity;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * What an identity was made of, where it can be withdrawn. For what lasts longer than a request:
 * Quarkus authenticates only its beginning.
 */
public interface Credential {

    /** The attribute of an identity that has its credential, where the identity is no token's. */
    String ATTRIBUTE = Credential.class.getName();

    /** Where quarkus-oidc keeps the end of a token, in seconds. */
    String EXPIRES = "quarkus.identity.expire-time";

    boolean isValid();

    /** Why an identity is not accepted any more; null if it is. */
    static @Nullable ApiError refused(@Nullable SecurityIdentity identity, Instant now) {
        if (identity == null || identity.isAnonymous()) {
            return null;
        }
        Long expires = identity.getAttribute(EXPIRES);
        if (expires != null && now.getEpochSecond() >= expires) {
            return new ApiError(ErrorCode.UNAUTHENTICATED, "The token has expired.");
        }
        Credential known = identity.getAttribute(ATTRIBUTE);
        if (known != null && !known.isValid()) {
            return new ApiError(
                    ErrorCode.UNAUTHENTICATED, "The API key has expired or was revoked.");
        }
        return null;
    }
}
