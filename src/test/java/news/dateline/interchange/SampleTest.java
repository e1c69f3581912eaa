package news.dateline.interchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.smallrye.config.SmallRyeConfigBuilder;
import news.dateline.testing.Bundles;
import news.dateline.testing.Gql;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The sample as a reader finds it. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class SampleTest {

    @Inject DataSource database;

    private static String[] sample() {
        InputStream file = SampleTest.class.getResourceAsStream("/sample/korea-russia.jsonl");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().toArray(String[]::new);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void load() {
        Bundles.clear();
        assertEquals(List.of(), Bundles.load(sample()).problems());
    }

    @Test
    void loadingItAgainChangesNothing() {
        assertTrue(Bundles.load(sample()).summary().changedNothing());
    }

    @Test
    void picturesAreShownFromTheServersAddressAndTheSampleStaysTheSame() throws SQLException {
        for (String address : List.of("http://localhost:9000", "https://news.example/")) {
            new SamplePictures(database, at(address)).serveFromHere();
            List<List<String>> urls =
                    Gql.ask(
                                    "{ articles(first: 100, filter: { hasImage: true }) { nodes { images { url } } } }")
                            .getList("data.articles.nodes.images.url");
            List<String> all = urls.stream().flatMap(List::stream).toList();
            assertEquals(4, all.size());
            for (String url : all) {
                assertTrue(
                        url.matches(address.replaceFirst("/$", "") + "/sample/[a-z]+[.]svg"), url);
            }
            assertTrue(Bundles.load(sample()).summary().changedNothing());
        }
    }

    private static SampleConfig at(String address) {
        return new SmallRyeConfigBuilder()
                .withMapping(SampleConfig.class)
                .withDefaultValue("dateline.sample", "true")
                .withDefaultValue("dateline.sample-address", address)
                .build()
                .getConfigMapping(SampleConfig.class);
    }

    @Test
    void mentionsCutTheirWordsOutOfTheirTexts() {
        JsonPath answer =
                Gql.ask(
                        "{ articles(first: 100) { nodes { headline standfirst body byline { name } images { caption }"
                                + " mentions(first: 100) { nodes { field index start end text } } } } }");
        int seen = 0;
        for (Map<String, Object> article :
                answer.<Map<String, Object>>getList("data.articles.nodes")) {
            for (Map<String, Object> mention : nodes(article, "mentions")) {
                String words =
                        text(article, mention)
                                .substring((int) mention.get("start"), (int) mention.get("end"));
                assertEquals(mention.get("text"), words);
                seen++;
            }
        }
        assertTrue(seen > 100);
    }

    @Test
    void verbatimSpansAreShort() {
        JsonPath answer =
                Gql.ask(
                        "{ quotations(first: 100) { nodes { form spans { start end verbatim } article { body } } } }");
        for (Map<String, Object> quotation :
                answer.<Map<String, Object>>getList("data.quotations.nodes")) {
            String body = (String) ((Map<?, ?>) quotation.get("article")).get("body");
            for (Map<?, ?> span : (List<Map<?, ?>>) quotation.get("spans")) {
                String words = body.substring((int) span.get("start"), (int) span.get("end"));
                if ((boolean) span.get("verbatim")) {
                    assertTrue(words.split(" ").length < 15, words);
                }
            }
        }
    }

    @Test
    void theVisitIsTheEnvoysOnKimsBehalf() {
        JsonPath answer =
                Gql.ask(
                        "{ people(filter: { name: \"choe ryong hae\" }) { nodes { events(filter: { name: \"visit to russia\" }) {"
                                + " nodes { status reports { nodes { status article { publisher { name } } } }"
                                + " participants(role: ENVOY) { nodes { onBehalfOf { name } } }"
                                + " places { edges { status node { name within { name within { name } } } } } } } } } }");
        String event = "data.people.nodes[0].events.nodes[0].";
        assertEquals("PAST", answer.getString(event + "status"));
        assertEquals("PLANNED", answer.getString(event + "reports.nodes[-1].status"));
        assertEquals(
                "Voice of America",
                answer.getString(event + "reports.nodes[-1].article.publisher.name"));
        assertEquals(
                "Kim Jong Un", answer.getString(event + "participants.nodes[0].onBehalfOf.name"));
        List<String> planned =
                answer.getList(event + "places.edges.findAll { it.status == 'PLANNED' }.node.name");
        assertEquals(List.of("Khabarovsk", "Vladivostok"), planned.stream().sorted().toList());
        assertEquals(
                "Russia",
                answer.getString(
                        event
                                + "places.edges.find { it.node.name == 'Khabarovsk' }.node.within.within.name"));
    }

    @Test
    void whatIsOnlyClaimedNamesWhoseClaimItIs() {
        JsonPath answer =
                Gql.ask(
                        "{ events(filter: { name: \"visit kim jong un russia\" }) { nodes { reports(last: 1) { nodes { status"
                                + " evidence { quotation { speakerText speaker { name } } } } } } } }");
        String report = "data.events.nodes[0].reports.nodes[0].";
        assertEquals("POSSIBLE", answer.getString(report + "status"));
        assertTrue(answer.getList(report + "evidence.quotation.speakerText").contains("Others"));
        assertTrue(
                answer.getList(report + "evidence.quotation.speaker.name")
                        .contains("Cha Doo-hyun"));
    }

    @Test
    void relationshipsAreShownBothWays() {
        JsonPath answer =
                Gql.ask(
                        "{ people(filter: { name: \"jang song thaek\" }) { nodes { relationships { nodes { id kind person {"
                                + " name relationships { nodes { id kind person { name } } } } } } } } }");
        String tie = "data.people.nodes[0].relationships.nodes[0].";
        assertEquals("NIECE_OR_NEPHEW", answer.getString(tie + "kind"));
        assertEquals("Kim Jong Un", answer.getString(tie + "person.name"));
        assertEquals(
                List.of("Kim Jong Il", "Jang Song Thaek"),
                answer.getList(tie + "person.relationships.nodes.person.name"));
        String id = answer.getString(tie + "id");
        assertEquals(
                "NIECE_OR_NEPHEW",
                Gql.ask(
                                "query ($id: ID!) { node(id: $id) { ... on Relationship { kind } } }",
                                Map.of("id", id))
                        .getString("data.node.kind"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> nodes(Map<String, Object> row, String connection) {
        return (List<Map<String, Object>>) ((Map<String, Object>) row.get(connection)).get("nodes");
    }

    private static String text(Map<String, Object> article, Map<String, Object> place) {
        Integer index = (Integer) place.get("index");
        return switch ((String) place.get("field")) {
            case "HEADLINE" -> (String) article.get("headline");
            case "STANDFIRST" -> (String) article.get("standfirst");
            case "BODY" -> (String) article.get("body");
            case "CAPTION" ->
                    (String)
                            ((Map<?, ?>) ((List<?>) article.get("images")).get(index))
                                    .get("caption");
            default ->
                    (String) ((Map<?, ?>) ((List<?>) article.get("byline")).get(index)).get("name");
        };
    }
}
