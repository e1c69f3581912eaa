package news.dateline.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jakarta.inject.Inject;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.smallrye.graphql.schema.model.Schema;
import news.dateline.identity.Role;
import news.dateline.testing.MigratedDatabase;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.Subscribed;
import news.dateline.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** docs/access.md says which role each field requires; the server answers accordingly. */
@QuarkusTest
@TestProfile(AccessTest.Own.class)
class AccessTest {

    private static final Path PAGE = Path.of("docs/access.md");
    private static final String BEGIN = "<!-- From here on AccessTest writes. -->\n";

    @Inject GraphQLSchema schema;

    @Inject Schema annotated;

    private AccessTable table;

    /** A database of its own, because mutations are sent. */
    public static class Own implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> config = new HashMap<>(new OwnGraph().getConfigOverrides());
            config.putAll(MigratedDatabase.fresh("access"));
            return config;
        }
    }

    @BeforeEach
    void read() {
        table = new AccessTable(schema, annotated);
    }

    /**
     * To accept a change: run with -Ddateline.access.update=true, and read the difference. Nothing
     * may be open by accident.
     */
    @Test
    void pageSaysWhatTheSchemaHas() throws IOException {
        String page = Files.readString(PAGE);
        String right =
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
                        + new AccessPage(table).written();
        if (Boolean.getBoolean("dateline.access.update")) {
            Files.writeString(PAGE, right);
        }
        assertEquals(right, Files.readString(PAGE));
    }

    @Test
    void everyMutationRequiresTheRoleOfAContributorAtLeast() {
        GraphQLObjectType mutations = schema.getMutationType();
        List<String> open =
                AccessTable.fields(mutations).stream()
                        .filter(
                                field ->
                                        table.mayBeSelected(
                                                mutations, field, Optional.of(Role.READER)))
                        .map(GraphQLFieldDefinition::getName)
                        .toList();
        assertEquals(List.of(), open);
    }

    /** Sends each root field once for each role, and once without an identity. */
    @Test
    void serverAnswersEachRoleAsThePageSays() {
        List<String> wrong = new ArrayList<>();
        for (GraphQLObjectType root : table.roots()) {
            for (GraphQLFieldDefinition field : AccessTable.fields(root)) {
                for (Optional<Role> caller : AccessPage.CALLERS) {
                    String expected =
                            table.mayBeSelected(root, field, caller)
                                    ? "answered"
                                    : caller.isEmpty() ? "UNAUTHENTICATED" : "FORBIDDEN";
                    String document = Probe.document(root, field);
                    String actual =
                            root == schema.getSubscriptionType()
                                    ? begun(document, caller)
                                    : answer(document, field.getName(), caller);
                    if (!actual.equals(expected)) {
                        wrong.add(
                                "%s.%s for %s: %s instead of %s"
                                        .formatted(
                                                root.getName(),
                                                field.getName(),
                                                AccessPage.name(caller),
                                                actual,
                                                expected));
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** The same for a subscription, which is left at once. */
    private static String begun(String document, Optional<Role> caller) {
        Subscribed one = Subscribed.as(caller.map(Role::roleName).orElse(null), document);
        one.leave();
        List<Object> codes =
                one.result.errors().stream()
                        .map(error -> error.getExtensions().get("code"))
                        .toList();
        return codes.isEmpty() || codes.equals(List.of("BAD_USER_INPUT")) ? "answered" : "" + codes;
    }

    /** The code of a refusal, or what shows that the document or the server has a fault. */
    private static String answer(String document, String field, Optional<Role> caller) {
        RequestSpecification request = given().contentType("application/json");
        caller.ifPresent(
                role ->
                        request.header(
                                "Authorization", Tokens.bearer(role.roleName(), role.roleName())));
        JsonPath answer = request.body(Map.of("query", document)).post("/graphql").jsonPath();
        List<String> codes = answer.getList("errors.extensions.code");
        if (codes == null) {
            return "answered";
        }
        boolean isOfTheField = List.of(field).equals(answer.getList("errors[0].path"));
        return isOfTheField && codes.equals(List.of("BAD_USER_INPUT"))
                ? "answered"
                : String.join(", ", codes) + (isOfTheField ? "" : " for " + document);
    }
}
