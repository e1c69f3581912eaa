package news.dateline.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Signed tokens that the Dateline of a test accepts. Roles are those of identity.Roles. */
public final class Tokens {

    public static final String ISSUER = "https://login.example";
    public static final String AUDIENCE = "dateline";

    /** Class loaders come and go between profiles; system properties stay. */
    private static final String PUBLIC = "dateline.test.public-key";

    private static final String PRIVATE = "dateline.test.private-key";

    /** By name, roles and minute: signing one takes longer than most requests. */
    private static final Map<String, String> BEARERS = new ConcurrentHashMap<>();

    private Tokens() {}

    /** Makes Dateline accept these tokens. */
    public static Map<String, String> settings() {
        return Map.of(
                "dateline.tokens.issuer",
                ISSUER,
                "dateline.tokens.public-key",
                key(PUBLIC),
                "dateline.tokens.audience",
                AUDIENCE);
    }

    /** The value of the header Authorization for somebody with these roles. */
    public static String bearer(String name, String... roles) {
        long minute = Instant.now().getEpochSecond() / 60;
        return BEARERS.computeIfAbsent(
                name + List.of(roles) + minute, key -> "Bearer " + signed(claims(name, roles)));
    }

    public static JwtClaimsBuilder claims(String name, String... roles) {
        return Jwt.subject("id-of-" + name)
                .preferredUserName(name)
                .groups(Set.of(roles))
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .expiresIn(Duration.ofMinutes(10));
    }

    public static String signed(JwtClaimsBuilder claims) {
        return claims.sign(privateKey());
    }

    /** The builder always adds an end. */
    public static String withoutEnd(String name, String role) {
        JsonWebSignature token = new JsonWebSignature();
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        token.setKey(privateKey());
        token.setPayload(
                """
                {"iss": "%s", "aud": "%s", "sub": "%s", "groups": ["%s"], "iat": 1700000000}"""
                        .formatted(ISSUER, AUDIENCE, name, role));
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey privateKey() {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getDecoder().decode(key(PRIVATE))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized String key(String property) {
        if (System.getProperty(PUBLIC) == null) {
            KeyPair keys = newKeys();
            Base64.Encoder encoder = Base64.getEncoder();
            System.setProperty(PRIVATE, encoder.encodeToString(keys.getPrivate().getEncoded()));
            System.setProperty(PUBLIC, encoder.encodeToString(keys.getPublic().getEncoded()));
        }
        return System.getProperty(property);
    }

    public static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
