package news.dateline.federation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.Gql;
import news.dateline.testing.SampleGraph;
import news.dateline.testing.StatementCount;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a router asks of Dateline. docs/clients/federation composes it with another subgraph. */
@QuarkusTest
@TestProfile(SubgraphTest.AsSubgraph.class)
class SubgraphTest {

    private static final String FIND =
            "query Find($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Node { id } } }";

    private static final String NODES =
            "{ articles(first: 10) { edges { node { ...Node } } nodes {"
                    + " people(first: 2) { nodes { ...Node } }"
                    + " organizations(first: 2) { nodes { ...Node } }"
                    + " places(first: 2) { nodes { ...Node } }"
                    + " events(first: 2) { nodes { ...Node } }"
                    + " quotations(first: 2) { nodes { ...Node } } } } }"
                    + " fragment Node on Node { __typename id }";

    /** The sample as a subgraph. */
    public static class AsSubgraph implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> config = new HashMap<>(new SampleGraph().getConfigOverrides());
            config.put("dateline.federation.enabled", "true");
            return config;
        }
    }

    /** These are read of one view. */
    private static final Set<String> AGENTS = Set.of("Person", "Organization", "Place");

    @Test
    void itsSchemaHasAKeyOnEveryTypeWithAnId() {
        String sdl = Gql.ask("{ _service { sdl } }").getString("data._service.sdl");
        assertTrue(
                sdl.startsWith(
                        "extend schema @link(url: \"https://specs.apollo.dev/federation/v2."));
        for (String type : List.of("Article", "Mention", "Participant")) {
            assertTrue(sdl.contains("type " + type + " implements Node @key(fields: \"id\")"), sdl);
        }
        for (String type : List.of("Person", "Organization", "Event", "Place")) {
            assertTrue(
                    sdl.contains("type " + type + " implements Entity & Node @key(fields: \"id\")"),
                    sdl);
        }
        assertFalse(sdl.contains("_entities") || sdl.contains("_Any") || sdl.contains("_Service"));
        assertTrue(
                sdl.contains("\"When the article was withdrawn, in UTC."), "descriptions are kept");
    }

    @Test
    void whatIsAskedForIsFoundInOrderInOneStatementAView() {
        List<Map<String, String>> wanted = nodes();
        assertTrue(wanted.size() > 30, wanted.toString());
        JsonPath[] answer = new JsonPath[1];
        int statements =
                StatementCount.during(
                        SampleGraph.DATABASE, () -> answer[0] = Gql.ask(FIND, Map.of("r", wanted)));
        assertEquals(wanted, answer[0].get("data._entities"));
        assertEquals(
                wanted.stream()
                        .map(node -> node.get("__typename"))
                        .map(type -> AGENTS.contains(type) ? "Agent" : type)
                        .distinct()
                        .count(),
                statements);
    }

    @Test
    void whatIsNoRepresentationSpoilsItsOwnPlaceAlone() {
        String article = nodes().get(0).get("id");
        JsonPath answer =
                Gql.answer(
                        FIND,
                        Map.of(
                                "r",
                                List.of(
                                        Map.of("__typename", "Article", "id", article),
                                        Map.of("__typename", "Person", "id", article),
                                        Map.of("__typename", "Nobody", "id", article),
                                        Map.of("__typename", "Article"),
                                        "Article")));
        assertNotNull(answer.get("data._entities[0]"));
        assertEquals(List.of(1, 2, 3, 4), answer.getList("errors.path.collect { it[1] }"));
        assertEquals(List.of("BAD_USER_INPUT"), Gql.codes(answer).stream().distinct().toList());
    }

    @Test
    void representationsMayStandInTheDocument() {
        String article = nodes().get(0).get("id");
        assertEquals(
                article,
                Gql.ask(
                                "query One($id: ID!) { _entities(representations: [{ __typename: \"Article\","
                                        + " id: $id }]) { ... on Article { id } } }",
                                Map.of("id", article))
                        .getString("data._entities[0].id"));
    }

    @Test
    void aLongerListIsRefused() {
        List<Map<String, String>> many = new ArrayList<>();
        for (int i = 0; i <= Representations.MOST; i++) {
            many.add(Map.of("__typename", "Article", "id", "x"));
        }
        JsonPath answer = Gql.answer(FIND, Map.of("r", many));
        assertEquals(List.of("BAD_USER_INPUT"), Gql.codes(answer));
    }

    /** Articles first, then what they name, say and tell of, each once. */
    private static List<Map<String, String>> nodes() {
        JsonPath answer = Gql.ask(NODES);
        Set<Map<String, String>> nodes = new LinkedHashSet<>(articles(answer));
        for (String list : List.of("people", "organizations", "places", "events", "quotations")) {
            nodes.addAll(answer.getList("data.articles.nodes." + list + ".nodes.flatten()"));
        }
        return List.copyOf(nodes);
    }

    private static List<Map<String, String>> articles(JsonPath answer) {
        return answer.getList("data.articles.edges.node");
    }
}
