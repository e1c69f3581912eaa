package news.dateline.http;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.http.HttpServerRequest;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;

/** The header Authorization, and the responses to it (RFC 6750). */
final class Credentials {

    private static final String HEADER = "Authorization";
    private static final String NOT_VALID =
            "The token is not valid: it is malformed, or not signed by the issuer that this server trusts, or for another audience.";

    private Credentials() {}

    static boolean areIn(HttpServerRequest request) {
        return request.headers().contains(HEADER);
    }

    /** What a response of 401 says in WWW-Authenticate. */
    static String challenge(HttpServerRequest request) {
        return areIn(request)
                ? "Bearer realm=\"dateline\", error=\"invalid_token\""
                : "Bearer realm=\"dateline\"";
    }

    /** The error for credentials that are not accepted; null if that is not why it failed. */
    static @Nullable ApiError refused(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ApiError known) {
                return known;
            }
            if (cause instanceof InvalidJwtException invalid && invalid.hasExpired()) {
                return new ApiError(ErrorCode.UNAUTHENTICATED, "The token has expired.");
            }
            if (cause instanceof OIDCException) {
                return new ApiError(
                        ErrorCode.UNAVAILABLE,
                        "The token cannot be verified, because its issuer cannot be reached at the moment; please try again.");
            }
        }
        return failure instanceof AuthenticationFailedException
                ? new ApiError(ErrorCode.UNAUTHENTICATED, NOT_VALID)
                : null;
    }
}
