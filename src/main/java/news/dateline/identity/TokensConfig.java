package news.dateline.identity;

import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Bearer tokens. JSON Web Tokens of an OpenID Connect provider, see docs/security.md. */
@ConfigMapping(prefix = "dateline.tokens")
public interface TokensConfig {

    /**
     * The URL of the provider, which is the `iss` of its tokens, such as
     * `https://login.example/realms/news`. Its keys are found by OpenID Connect Discovery, unless
     * `dateline.tokens.public-key` is set.
     */
    Optional<String> issuer();

    /**
     * The RSA key that verifies tokens, in PEM or its Base64 alone. Then the provider is never
     * contacted.
     */
    Optional<String> publicKey();

    /**
     * Which `aud` a token must have; one of these is enough. Required if tokens are accepted: the
     * provider's tokens for other applications must not be valid here.
     */
    Optional<List<String>> audience();

    /**
     * The claims that have the roles, with `/` between the names of nested ones, such as
     * `resource_access/dateline/roles`. Default: `groups` and `realm_access/roles`.
     */
    Optional<List<String>> rolesClaim();

    /**
     * The claim that has the author's name. Default: the first of `upn`, `preferred_username` and
     * `sub` that the token has.
     */
    Optional<String> nameClaim();
}
