package news.dateline.identity;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Rejects tokens without {@code sub}: nobody could say later who has written. quarkus-oidc's own
 * setting is not applied to tokens that are verified by a configured key.
 */
@ApplicationScoped
class SubjectRequired implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getPrincipal() instanceof JsonWebToken token
                && (token.getSubject() == null || token.getSubject().isBlank())) {
            return Uni.createFrom()
                    .failure(new AuthenticationFailedException("The token has no subject."));
        }
        return Uni.createFrom().item(identity);
    }
}
