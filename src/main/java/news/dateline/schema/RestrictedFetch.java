package news.dateline.schema;

import io.quarkus.security.identity.SecurityIdentity;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;
import news.dateline.execution.Fetch;
import news.dateline.loading.FieldRequest;
import org.jspecify.annotations.Nullable;

/**
 * A root field that only callers with a role may select.
 *
 * @param role see {@code identity.Roles}
 */
public record RestrictedFetch(String role, Fetch fetch) implements Fetch {

    @Override
    public Object of(FieldRequest request) {
        SecurityIdentity caller =
                request.environment().getGraphQlContext().get(SecurityIdentity.class);
        check("This field", role, caller);
        return fetch.of(request);
    }

    /**
     * Fails with UNAUTHENTICATED or FORBIDDEN if the caller has not this role.
     *
     * @param what requires it, as a message begins
     */
    public static void check(String what, String role, @Nullable SecurityIdentity caller) {
        if (caller == null || caller.isAnonymous()) {
            throw new ApiError(
                    ErrorCode.UNAUTHENTICATED,
                    "%s requires authentication with the role %s: send an API key or a token in the header \"Authorization: Bearer …\"."
                            .formatted(what, role));
        }
        if (!caller.hasRole(role)) {
            throw new ApiError(
                    ErrorCode.FORBIDDEN,
                    "%s requires the role %s, which you do not have.".formatted(what, role));
        }
    }
}
