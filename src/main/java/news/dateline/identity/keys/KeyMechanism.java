package news.dateline.identity.keys;

import java.util.List;
import java.util.Set;
import jakarta.enterprise.context.ApplicationScoped;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import news.dateline.identity.Tokens;

/**
 * Recognizes API keys in {@code Authorization: Bearer dl_…}, and leaves other bearer tokens to
 * quarkus-oidc. Other schemes are ignored, unless an API key follows: they may be meant for a proxy
 * in front.
 */
@ApplicationScoped
class KeyMechanism implements HttpAuthenticationMechanism {

    private static final String HEADER = "Authorization";
    private static final String SCHEME = "Bearer";
    private static final int UNAUTHORIZED = 401;

    /** Before quarkus-oidc's. */
    private static final int PRIORITY = 2 * DEFAULT_PRIORITY;

    private final Tokens tokens;

    KeyMechanism(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext context, IdentityProviderManager identities) {
        List<String> given = context.request().headers().getAll(HEADER);
        if (given.size() > 1) {
            return refused("Authorization is given several times.");
        }
        if (given.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        if (!isBearer(given.get(0))) {
            return KeySecret.isLastWordOf(given.get(0))
                    ? refused("Send an API key as \"Authorization: Bearer dl_…\".")
                    : Uni.createFrom().nullItem();
        }
        String token = given.get(0).substring(SCHEME.length()).strip();
        if (token.startsWith(KeySecret.PREFIX)) {
            return identities.authenticate(new KeyRequest(token));
        }
        if (token.isEmpty()) {
            return refused("Authorization has no token.");
        }
        return tokens.areAccepted()
                ? Uni.createFrom().nullItem()
                : refused(
                        "This is no API key, and this server accepts no other tokens: dateline.tokens.issuer is not set.");
    }

    private static Uni<SecurityIdentity> refused(String message) {
        return Uni.createFrom().failure(KeyIdentities.refused(message));
    }

    private static boolean isBearer(String header) {
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && (header.length() == SCHEME.length()
                        || Character.isWhitespace(header.charAt(SCHEME.length())));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom()
                .item(new ChallengeData(UNAUTHORIZED, HttpHeaderNames.WWW_AUTHENTICATE, SCHEME));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(KeyRequest.class);
    }

    @Override
    public int getPriority() {
        return PRIORITY;
    }
}
