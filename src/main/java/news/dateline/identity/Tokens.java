package news.dateline.identity;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.oidc.Oidc;
import io.quarkus.oidc.OidcTenantConfigBuilder;
import io.quarkus.oidc.runtime.OidcConfig;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.jwt.util.KeyUtils;

/**
 * Configures quarkus-oidc by our own settings. Its keys remain the base, for what ours do not have,
 * such as a proxy. Without an issuer or key no token is accepted.
 */
@ApplicationScoped
public class Tokens {

    private final TokensConfig config;
    private final OidcConfig base;

    Tokens(TokensConfig config, OidcConfig base) {
        this.config = config;
        this.base = base;
    }

    /** Whether tokens are accepted at all. */
    public boolean areAccepted() {
        return config.issuer().isPresent()
                || config.publicKey().isPresent()
                || OidcConfig.getDefaultTenant(base).tenantEnabled();
    }

    void configure(@Observes Oidc oidc) {
        if (config.issuer().isEmpty() && config.publicKey().isEmpty()) {
            if (config.audience().isPresent()) {
                throw new ConfigurationException(
                        "dateline.tokens.audience is set, but neither dateline.tokens.issuer nor dateline.tokens.public-key.");
            }
            return;
        }
        List<String> audience =
                config.audience()
                        .orElseThrow(
                                () ->
                                        new ConfigurationException(
                                                "dateline.tokens.audience must be set: the \"aud\" of tokens for this server."));
        OidcTenantConfigBuilder tenant =
                new OidcTenantConfigBuilder(OidcConfig.getDefaultTenant(base)).enableTenant();
        if (config.publicKey().isPresent()) {
            tenant.publicKey(checkedKey(config.publicKey().get()));
        } else {
            tenant.authServerUrl(config.issuer().orElseThrow());
        }
        var token = tenant.token().audience(audience);
        config.issuer().ifPresent(token::issuer);
        config.nameClaim().ifPresent(token::principalClaim);
        token.end();
        config.rolesClaim().ifPresent(claims -> tenant.roles().roleClaimPath(claims).end());
        oidc.create(tenant.build());
    }

    private static String checkedKey(String key) {
        try {
            KeyUtils.decodePublicKey(key);
            return key;
        } catch (Exception e) {
            throw new ConfigurationException(
                    "dateline.tokens.public-key must be an RSA public key in PEM, or its Base64 alone.");
        }
    }
}
