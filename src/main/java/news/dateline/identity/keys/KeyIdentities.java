package news.dateline.identity.keys;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;
import news.dateline.identity.Author;
import news.dateline.identity.Credential;

/** Makes an identity of a valid key. */
@ApplicationScoped
class KeyIdentities implements IdentityProvider<KeyRequest> {

    private final KeyRing keys;
    private final KeyUses uses;

    KeyIdentities(KeyRing keys, KeyUses uses) {
        this.keys = keys;
        this.uses = uses;
    }

    @Override
    public Class<KeyRequest> getRequestType() {
        return KeyRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            KeyRequest request, AuthenticationRequestContext context) {
        ApiKey key = keys.find(request.secret());
        if (key == null) {
            return Uni.createFrom().failure(refused("The API key is unknown, expired or revoked."));
        }
        uses.note(key);
        return Uni.createFrom()
                .item(
                        QuarkusSecurityIdentity.builder()
                                .setPrincipal(new QuarkusPrincipal(key.name))
                                .addRole(key.role.roleName())
                                .addAttribute(Author.ATTRIBUTE, Author.ofKey(key.name))
                                .addAttribute(Credential.ATTRIBUTE, keys.credential(key))
                                .build());
    }

    static AuthenticationFailedException refused(String message) {
        return new AuthenticationFailedException(new ApiError(ErrorCode.UNAUTHENTICATED, message));
    }
}
