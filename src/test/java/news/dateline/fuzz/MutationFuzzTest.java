package news.dateline.fuzz;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.Bundles;
import news.dateline.testing.GeneratedGraph;
import news.dateline.testing.Gql;
import news.dateline.testing.GraphState;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.Tokens;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Whatever a mutation is given, and by whom, the answer is GraphQL's, names no failure of the
 * server, and where it has an error nothing was written. {@code -Ddateline.fuzz.mutations=20000}
 * sends more, {@code -Ddateline.fuzz.seed} others.
 */
@QuarkusTest
@TestProfile(OwnGraph.class)
class MutationFuzzTest {

    private static final Logger LOG = Logger.getLogger(MutationFuzzTest.class);

    private static final int MUTATIONS = Integer.getInteger("dateline.fuzz.mutations", 600);
    private static final long SEED = Long.getLong("dateline.fuzz.seed", 20260216);
    private static final int MORE = 300;
    private static final int COMPLAINTS_KEPT = 10;

    /** Others are so often refused that some succeed only in a longer run. */
    private static final int MOST_WITHOUT_SUCCESS = 3;

    private static final List<String> ROLES =
            List.of(
                    "admin",
                    "admin",
                    "admin",
                    "admin",
                    "editor",
                    "editor",
                    "contributor",
                    "reader");

    /** Escapes what is not ASCII: half of a surrogate pair has no bytes in UTF-8. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    @Inject GraphQLSchema schema;

    @TestHTTPResource("graphql")
    URI endpoint;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> complaints = new ArrayList<>();
    private final Map<String, Integer> done = new TreeMap<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private List<String> ids = new ArrayList<>();

    @BeforeEach
    void load() {
        Bundles.clear();
        Bundles.load(GeneratedGraph.of(4));
        ids = new ArrayList<>(existing());
    }

    private static List<String> existing() {
        return Gql.ask(
                        "{ articles(first: 4) { nodes { id people { nodes { id } } organizations { nodes { id } } events { nodes { id } }"
                                + " places { nodes { id } } } } }")
                .getList(
                        "data.articles.nodes.collect { [it.id, it.people.nodes.id, it.organizations.nodes.id,"
                                + " it.events.nodes.id, it.places.nodes.id] }.flatten()");
    }

    @Test
    void nothingFailsAndNothingIsHalfWritten() throws Exception {
        try (GraphState state = new GraphState()) {
            Map<String, String> before = state.now();
            for (int i = 0; i < MUTATIONS && complaints.size() < COMPLAINTS_KEPT; i++) {
                before = one(SEED + i, mutations(), state, before);
            }
            // By chance some have always been refused: these again, one by one.
            for (int i = 0; i < MORE && !never().isEmpty() && complaints.isEmpty(); i++) {
                List<GraphQLFieldDefinition> left = never();
                before =
                        one(
                                SEED + MUTATIONS + i,
                                List.of(left.get(i % left.size())),
                                state,
                                before);
            }
        }
        List<String> never = never().stream().map(GraphQLFieldDefinition::getName).toList();
        LOG.infof("without errors: %s; never: %s; errors: %s", done, never, refusals);
        assertEquals(List.of(), complaints);
        int succeeded = done.values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(succeeded > MUTATIONS / 10, "only " + succeeded + " mutations wrote anything");
        assertTrue(never.size() <= MOST_WITHOUT_SUCCESS, "never without errors: " + never);
    }

    private List<GraphQLFieldDefinition> mutations() {
        return schema.getMutationType().getFieldDefinitions();
    }

    private List<GraphQLFieldDefinition> never() {
        return mutations().stream().filter(one -> !done.containsKey(one.getName())).toList();
    }

    /** The state afterwards. */
    private Map<String, String> one(
            long number,
            List<GraphQLFieldDefinition> mutations,
            GraphState state,
            Map<String, String> before)
            throws IOException, InterruptedException, SQLException {
        Dice dice = new Dice(number);
        GraphQLFieldDefinition mutation = dice.pick(mutations);
        GraphQLInputObjectType type =
                (GraphQLInputObjectType)
                        GraphQLTypeUtil.unwrapAll(mutation.getArgument("input").getType());
        Map<String, Object> input =
                new RandomInput(dice, new RandomScalar(dice, ids, mutation.getName())).object(type);
        String body =
                JSON.writeValueAsString(
                        Map.of(
                                "query",
                                "mutation M($input: %s!) { m: %s(input: $input) %s }"
                                        .formatted(
                                                type.getName(),
                                                mutation.getName(),
                                                new PayloadSelection(dice).of(mutation)),
                                "variables",
                                Map.of("input", input)));
        HttpResponse<byte[]> answer =
                client.send(request(dice, body), HttpResponse.BodyHandlers.ofByteArray());
        Map<String, String> after = state.now();
        String complaint = complaint(mutation.getName(), answer, before.equals(after));
        if (complaint != null) {
            complaints.add(
                    "\n%d: %s %s\n    %s\n    %s"
                            .formatted(
                                    number,
                                    complaint,
                                    changed(before, after),
                                    shortened(body),
                                    shortened(new String(answer.body()))));
        }
        return after;
    }

    private HttpRequest request(Dice dice, String body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(endpoint)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        if (dice.chance(0.98)) {
            String role = dice.pick(ROLES);
            request.header("Authorization", Tokens.bearer("fuzz-" + role, role));
        }
        return request.build();
    }

    /** What is wrong with the answer, or null. */
    private String complaint(String mutation, HttpResponse<byte[]> answer, boolean isUnchanged)
            throws IOException {
        if (answer.statusCode() >= 500) {
            return "status " + answer.statusCode();
        }
        String complaint = Verdict.on(answer);
        if (complaint != null) {
            return complaint;
        }
        JsonNode json = JSON.readTree(answer.body());
        JsonNode userErrors = json.path("data").path("m").path("userErrors");
        for (JsonNode error : json.path("errors")) {
            String code = error.path("extensions").path("code").textValue();
            count(refusals, code);
            if (List.of("INTERNAL", "UNAVAILABLE", "TIMEOUT").contains(code)) {
                return "code " + code;
            }
        }
        for (JsonNode error : userErrors) {
            count(refusals, "user error " + error.path("code").textValue());
            if (error.path("message").textValue().startsWith("The database")) {
                count(refusals, "found by the database: " + mutation);
            }
            if (Verdict.tellsOfTheInside(error.path("message").textValue())) {
                return "tells of the inside: " + error;
            }
        }
        if (json.path("errors").isEmpty() && userErrors.isEmpty()) {
            count(done, mutation);
            remember(json);
            return null;
        }
        return isUnchanged ? null : "written in spite of errors";
    }

    private static void count(Map<String, Integer> counts, String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /** Later mutations are about what earlier ones wrote too. */
    private void remember(JsonNode answer) {
        answer.findValuesAsText("id").stream()
                .filter(id -> ids.size() < 200 && !ids.contains(id))
                .forEach(ids::add);
    }

    private static List<String> changed(Map<String, String> before, Map<String, String> after) {
        return after.keySet().stream()
                .filter(table -> !after.get(table).equals(before.get(table)))
                .toList();
    }

    private static String shortened(String text) {
        return text.length() > 3_000 ? text.substring(0, 3_000) + "…" : text;
    }
}
