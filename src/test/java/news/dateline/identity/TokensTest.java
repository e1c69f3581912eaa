package news.dateline.identity;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import news.dateline.testing.SampleGraph;
import news.dateline.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Tokens that are signed by the key of dateline.tokens.public-key, and others. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class TokensTest {

    private static final Map<String, String> VIEWER =
            Map.of("query", "{ viewer { name roles } articles(first: 1) { nodes { id } } }");

    private static ValidatableResponse viewer(String authorization) {
        return given().contentType("application/json")
                .header("Authorization", authorization)
                .body(VIEWER)
                .post("/graphql")
                .then();
    }

    @Test
    void viewerIsTheOneOfTheToken() {
        viewer(Tokens.bearer("eva", "editor"))
                .statusCode(200)
                .body("data.viewer.name", equalTo("eva"))
                .body("data.viewer.roles", equalTo(List.of("READER", "CONTRIBUTOR", "EDITOR")));
    }

    @Test
    void rolesThatDatelineDoesNotHaveCountForNothing() {
        viewer(Tokens.bearer("eva", "chef", "EDITOR", "administrator"))
                .statusCode(200)
                .body("data.viewer.name", equalTo("eva"))
                .body("data.viewer.roles", equalTo(List.of()));
    }

    @Test
    void nobodyIsNull() {
        given().contentType("application/json")
                .body(VIEWER)
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.viewer", nullValue());
    }

    @Test
    void schemeIsAnyCase() {
        viewer(Tokens.bearer("eva").replace("Bearer", "bEARER"))
                .statusCode(200)
                .body("data.viewer.name", equalTo("eva"));
    }

    @Test
    void expiredTokenIsRefusedAndSaysSo() {
        String token =
                Tokens.signed(
                        Tokens.claims("eva", "editor")
                                .issuedAt(Instant.now().minusSeconds(7200))
                                .expiresAt(Instant.now().minusSeconds(3600)));
        refused(token).body("errors[0].message", equalTo("The token has expired."));
    }

    static Stream<Arguments> badTokens() {
        return Stream.of(
                arguments(
                        "signed by another key",
                        Tokens.claims("eva", "admin").sign(Tokens.newKeys().getPrivate())),
                arguments(
                        "for another audience",
                        Tokens.signed(Tokens.claims("eva", "admin").audience("wiki"))),
                arguments(
                        "for no audience",
                        Tokens.signed(Tokens.claims("eva", "admin").audience(Set.of()))),
                arguments(
                        "of another issuer",
                        Tokens.signed(
                                Tokens.claims("eva", "admin").issuer("https://evil.example"))),
                arguments("without a subject", withoutSubject()),
                arguments(
                        "with an empty subject",
                        Tokens.signed(Tokens.claims("eva", "admin").subject(" "))),
                arguments("without an end", Tokens.withoutEnd("eva", "admin")),
                arguments("not yet valid", notYet()),
                arguments("without a signature", unsigned()),
                arguments("signed with the public key as a secret", signedWithThePublicKey()),
                arguments("of another role", changed()),
                arguments("not a token", "x"),
                arguments("of three parts", "a.b.c"),
                arguments("long", "a".repeat(5000)));
    }

    private static String notYet() {
        return Tokens.signed(
                Tokens.claims("eva", "admin").claim("nbf", Instant.now().getEpochSecond() + 3600));
    }

    private static String withoutSubject() {
        return Tokens.signed(Tokens.claims("eva", "admin").remove("sub"));
    }

    private static String unsigned() {
        String[] parts = Tokens.signed(Tokens.claims("eva", "admin")).split("\\.");
        return encoded("{\"alg\":\"none\"}") + "." + parts[1] + ".";
    }

    /** A library that chooses the algorithm by the token would take it. */
    private static String signedWithThePublicKey() {
        return Tokens.claims("eva", "admin")
                .jws()
                .algorithm(SignatureAlgorithm.HS256)
                .signWithSecret(Tokens.settings().get("dateline.tokens.public-key"));
    }

    private static String changed() {
        String[] parts = Tokens.signed(Tokens.claims("eva", "reader")).split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + encoded(claims.replace("reader", "editor")) + "." + parts[2];
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void badTokenIsRefused(String what, String token) {
        refused(token).body("errors[0].message", containsString("not valid"));
    }

    private static ValidatableResponse refused(String token) {
        return viewer("Bearer " + token)
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer realm=\"dateline\", error=\"invalid_token\"")
                .header("Cache-Control", "no-store")
                .body("errors.size()", is(1))
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"))
                .body("data", nullValue());
    }
}
