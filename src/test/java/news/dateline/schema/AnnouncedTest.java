package news.dateline.schema;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import news.dateline.testing.Gql;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What introspection announces is what the SDL has, and what has an effect. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class AnnouncedTest {

    private static final Set<String> OF_DOCUMENTS = Set.of("include", "skip");

    private static final Set<String> OF_THE_LANGUAGE =
            Set.of("Int", "Float", "String", "Boolean", "ID");

    private static String sdl() {
        return RestAssured.get("/graphql/schema.graphql").asString();
    }

    @Test
    void directivesAreThoseOfTheSdlAndOfDocuments() {
        String withoutTexts = sdl().replaceAll("(?s)\"(\\\\.|[^\"\\\\])*\"", "");
        Set<String> expected = new TreeSet<>(OF_DOCUMENTS);
        Matcher used = Pattern.compile("@(\\w+)").matcher(withoutTexts);
        while (used.find()) {
            expected.add(used.group(1));
        }
        List<String> announced =
                Gql.ask("{ __schema { directives { name } } }")
                        .getList("data.__schema.directives.name");
        assertEquals(expected, new TreeSet<>(announced));
        assertEquals(expected.size(), announced.size());
    }

    @Test
    void eachScalarOfOurOwnSaysWhatSpecifiesIt() {
        List<Map<String, String>> types =
                Gql.ask("{ __schema { types { name kind specifiedByURL } } }")
                        .getList("data.__schema.types");
        for (Map<String, String> type : types) {
            if (type.get("kind").equals("SCALAR") && !OF_THE_LANGUAGE.contains(type.get("name"))) {
                String address = type.get("specifiedByURL");
                assertNotNull(address, type.get("name"));
                assertTrue(
                        sdl().contains(
                                        "scalar %s @specifiedBy(url : \"%s\")"
                                                .formatted(type.get("name"), address)),
                        type.get("name"));
            }
        }
    }

    @Test
    void theSchemaItselfIsDescribed() {
        String description =
                Gql.ask("{ __schema { description } }").get("data.__schema.description");
        assertTrue(description.startsWith("A news graph"), description);
        assertTrue(sdl().contains("\"" + description + "\"\nschema {"));
    }

    /** A type cannot deprecate what its interface does not. */
    @Test
    void partsOfAnEventAreDeprecatedForItsEvents() {
        List<String> deprecated =
                Gql.ask(
                                "{ __type(name: \"Event\") { fields(includeDeprecated: true) { name"
                                        + " isDeprecated deprecationReason } } }")
                        .getList("data.__type.fields.findAll { it.isDeprecated }.name");
        assertEquals(List.of("parts"), deprecated);
    }

    @Test
    void partsAndEventsOfAnEventAreTheSame() {
        List<Map<String, Object>> events =
                Gql.ask(
                                "{ events(first: 100) { nodes { parts(first: 100) { nodes { id } totalCount }"
                                        + " events(first: 100) { nodes { id } totalCount } } } }")
                        .getList("data.events.nodes");
        events.forEach(event -> assertEquals(event.get("parts"), event.get("events")));
    }

    /** They conflict in one selection; the description says how to write them. */
    @Test
    void kindStatusAndFormSayWhichAliasToUse() {
        for (String type :
                List.of(
                        "Event",
                        "Place",
                        "Organization",
                        "EventLink",
                        "Relationship",
                        "EntityName",
                        "Article",
                        "EventReport",
                        "Mention",
                        "Quotation")) {
            List<Map<String, String>> fields =
                    Gql.ask("{ __type(name: \"" + type + "\") { fields { name description } } }")
                            .getList("data.__type.fields");
            for (Map<String, String> field : fields) {
                if (Set.of("kind", "status", "form").contains(field.get("name"))) {
                    assertTrue(
                            field.get("description")
                                    .matches(
                                            ".* use an alias \\(`\\w+: "
                                                    + field.get("name")
                                                    + "`\\)\\."),
                            type + ": " + field.get("description"));
                }
            }
        }
        Gql.ask(
                "{ nodes(ids: []) { ... on Place { placeKind: kind } ... on Event { eventKind: kind"
                        + " eventStatus: status } ... on Article { articleStatus: status } ... on Mention {"
                        + " mentionForm: form } ... on Quotation { quotationForm: form } } }");
    }
}
