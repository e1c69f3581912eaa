package news.dateline.links;

import java.util.List;
import java.util.stream.Collectors;
import jakarta.inject.Inject;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.Bundles;
import news.dateline.testing.GeneratedGraph;
import news.dateline.testing.Gql;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Every field that reads, asked of one row and of many: the database sees as many statements. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class FieldCountTest {

    private static final int MANY = 100;

    @Inject GraphQLSchema schema;

    /** Where rows of each type are found, and how many statements lead there. */
    private record Way(String type, String query, int statements) {}

    private static final List<Way> WAYS =
            List.of(
                    new Way("Article", "{ articles(first: %d) { nodes { %s } } }", 1),
                    new Way("Person", "{ people(first: %d) { nodes { %s } } }", 1),
                    new Way(
                            "Organization",
                            "{ organizations(first: %d, filter: { kind: [OTHER] }) { nodes { %s } } }",
                            1),
                    new Way(
                            "Event",
                            "{ events(first: %d, filter: { kind: [MEETING] }) { nodes { %s } } }",
                            1),
                    new Way(
                            "Place",
                            "{ places(first: %d, filter: { kind: [CITY] }) { nodes { %s } } }",
                            1),
                    new Way("Quotation", "{ quotations(first: %d) { nodes { %s } } }", 1),
                    new Way(
                            "Mention",
                            "{ articles(first: %d) { nodes { mentions { nodes { %s } } } } }",
                            2),
                    new Way("Image", "{ articles(first: %d) { nodes { images { %s } } } }", 2),
                    new Way("Credit", "{ articles(first: %d) { nodes { byline { %s } } } }", 2),
                    new Way(
                            "ArticleSource",
                            "{ articles(first: %d) { nodes { sources { %s } } } }",
                            2),
                    new Way(
                            "Depiction",
                            "{ articles(first: %d) { nodes { images { depicts { %s } } } } }",
                            3),
                    new Way(
                            "Affiliation",
                            "{ people(first: %d) { nodes { affiliations { nodes { %s } } } } }",
                            2),
                    new Way(
                            "Relationship",
                            "{ people(first: %d) { nodes { relationships { nodes { %s } } } } }",
                            2),
                    new Way(
                            "EventReport",
                            "{ events(first: %d, filter: { kind: [MEETING] }) { nodes { reports { nodes { %s } } } } }",
                            2),
                    new Way(
                            "Participant",
                            "{ events(first: %d, filter: { kind: [MEETING] }) { nodes { participants { nodes { %s } } } } }",
                            2),
                    new Way(
                            "EventLink",
                            "{ events(first: %d, filter: { kind: [MEETING] }) { nodes { links { %s } } } }",
                            2),
                    new Way(
                            "EventPlaceEdge",
                            "{ events(first: %d, filter: { kind: [MEETING] }) { nodes { places { edges { %s } } } } }",
                            2),
                    new Way(
                            "Evidence",
                            "{ people(first: %d) { nodes { affiliations { nodes { evidence { %s } } } } } }",
                            3));

    @BeforeEach
    void load() {
        Bundles.clear();
        assertEquals(List.of(), Bundles.load(GeneratedGraph.of(MANY)).problems());
    }

    @Test
    void theCountDoesNotGrowWithTheRows() {
        for (Way way : WAYS) {
            for (GraphQLFieldDefinition field :
                    schema.getObjectType(way.type()).getFieldDefinitions()) {
                String selection = selection(field);
                int one = count(way.query().formatted(1, selection));
                int many = count(way.query().formatted(MANY, selection));
                assertEquals(one, many, way.type() + "." + field.getName());
            }
        }
    }

    @Test
    void aListIsOneStatementAndItsCountAnother() {
        for (Way way : WAYS) {
            for (GraphQLFieldDefinition field :
                    schema.getObjectType(way.type()).getFieldDefinitions()) {
                if (typeName(field).endsWith("Connection")) {
                    int page = typeName(field).equals("EventPlaceConnection") ? 2 : 1;
                    String name = way.type() + "." + field.getName();
                    assertEquals(
                            way.statements() + page,
                            count(
                                    way.query()
                                            .formatted(
                                                    MANY, field.getName() + " { nodes { id } }")),
                            name);
                    assertEquals(
                            way.statements() + page + 1,
                            count(
                                    way.query()
                                            .formatted(
                                                    MANY,
                                                    field.getName()
                                                            + " { nodes { id } totalCount }")),
                            name);
                }
            }
        }
    }

    @Test
    void aliasesWithTheSameArgumentsShareOneAndOthersDoNot() {
        assertEquals(
                2,
                count(
                        "{ articles { nodes { a: mentions(first: 2) { nodes { text } } b: mentions(first: 2) { nodes { form } } } } }"));
        assertEquals(
                3,
                count(
                        "{ articles { nodes { a: mentions(first: 2) { nodes { text } } b: mentions(first: 3) { nodes { text } } } } }"));
    }

    @Test
    void plainFieldsReadNothing() {
        assertEquals(
                1,
                count(
                        "{ articles { nodes { id headline url language publishedAt version status } pageInfo { endCursor } edges { cursor } } }"));
    }

    @Test
    void depthAddsOneStatementALevel() {
        assertEquals(
                10,
                count(
                        "{ articles(first: 5) { nodes { people { nodes { events { nodes { coverage { nodes { organizations { nodes {"
                                + " members { nodes { body { ... on Organization { headquarters { within { contains(first: 2)"
                                + " { nodes { id } } } } } } } } } } } } } } } } } } }"));
    }

    @Test
    void fromAnOrganizationToThePublishersOfWhatItsMembersDid() {
        assertEquals(
                6,
                count(
                        "{ organizations { nodes { members { nodes { person { events { nodes { coverage { nodes {"
                                + " publisher { name } } } } } } } } } } }"));
    }

    private static int count(String query) {
        return StatementCount.during(OwnGraph.DATABASE, () -> Gql.ask(query));
    }

    private String selection(GraphQLFieldDefinition field) {
        String type = typeName(field);
        if (type.endsWith("Connection")) {
            return field.getName() + " { nodes { id } totalCount }";
        }
        if (schema.getType(type) instanceof GraphQLObjectType object) {
            boolean node = object.getFieldDefinition("id") != null;
            return field.getName() + " { " + (node ? "id" : plainFields(object)) + " }";
        }
        return type.equals("Entity") ? field.getName() + " { id }" : field.getName();
    }

    /** A field that is a value; of a type that has none, all its links. */
    private static String plainFields(GraphQLObjectType type) {
        return type.getFieldDefinitions().stream()
                .filter(
                        field ->
                                !(GraphQLTypeUtil.unwrapAll(field.getType())
                                        instanceof graphql.schema.GraphQLCompositeType))
                .map(GraphQLFieldDefinition::getName)
                .findFirst()
                .orElseGet(
                        () ->
                                type.getFieldDefinitions().stream()
                                        .map(field -> field.getName() + " { id } ")
                                        .collect(Collectors.joining()));
    }

    private static String typeName(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType()).getName();
    }
}
