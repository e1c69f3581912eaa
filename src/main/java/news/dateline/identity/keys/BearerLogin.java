package news.dateline.identity.keys;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import news.dateline.identity.Tokens;

/** Logs in by a key or token that does not come as a header of a request. */
@ApplicationScoped
public class BearerLogin {

    private static final String SCHEME = "Bearer ";

    private final IdentityProviderManager identities;
    private final Tokens tokens;

    BearerLogin(IdentityProviderManager identities, Tokens tokens) {
        this.identities = identities;
        this.tokens = tokens;
    }

    /**
     * @param given as in the header Authorization; the scheme may be left out
     * @param context of the request that the connection began with
     */
    public Uni<SecurityIdentity> authenticate(String given, RoutingContext context) {
        boolean hasScheme = given.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        String token = (hasScheme ? given.substring(SCHEME.length()) : given).strip();
        if (token.startsWith(KeySecret.PREFIX)) {
            return identities.authenticate(new KeyRequest(token));
        }
        if (!tokens.areAccepted()) {
            return Uni.createFrom()
                    .failure(
                            KeyIdentities.refused(
                                    "This is no API key, and this server accepts no other tokens."));
        }
        AuthenticationRequest request =
                new TokenAuthenticationRequest(new AccessTokenCredential(token));
        return identities.authenticate(
                HttpSecurityUtils.setRoutingContextAttribute(request, context));
    }
}
