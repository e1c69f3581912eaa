package news.dateline.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jakarta.inject.Inject;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.storage.Sql;
import news.dateline.testing.CapturedReading;
import news.dateline.testing.Gql;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Lists without pages: whole, or as many as {@code first} says. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class FirstOfListTest {

    /** Each such list, by a way to many objects that have one. */
    private static final String LISTS =
            """
            Article.byline        | articles(first: 50) { nodes { id list: byline%s { name role } } }
            Article.sources       | articles(first: 50) { nodes { id list: sources%s { role } } }
            Article.subjects      | articles(first: 50) { nodes { id list: subjects%s { code } } }
            Article.corrections   | articles(first: 50) { nodes { id list: corrections%s { text } } }
            Article.images        | articles(first: 50) { nodes { id list: images%s { id } } }
            Image.depicts         | articles(first: 50) { nodes { images { id list: depicts%s { position entity { id } } } } }
            Event.links           | events(first: 50) { nodes { id list: links%s { kind event { id } } } }
            Event.names           | events(first: 50) { nodes { id list: names%s { text } } }
            Organization.names    | organizations(first: 50) { nodes { id list: names%s { text } } }
            Person.names          | people(first: 50) { nodes { id list: names%s { text } } }
            Place.names           | places(first: 50) { nodes { id list: names%s { text } } }
            Event.sameAs          | events(first: 50) { nodes { id list: sameAs%s } }
            Organization.sameAs   | organizations(first: 50) { nodes { id list: sameAs%s } }
            Person.sameAs         | people(first: 50) { nodes { id list: sameAs%s } }
            Place.sameAs          | places(first: 50) { nodes { id list: sameAs%s } }
            Affiliation.evidence  | people(first: 50) { nodes { affiliations { nodes { id list: evidence%s { text } } } } }
            Relationship.evidence | people(first: 50) { nodes { relationships { nodes { id list: evidence%s { text } } } } }
            EventReport.evidence  | events(first: 50) { nodes { reports { nodes { id list: evidence%s { text } } } } }
            EventLink.evidence    | events(first: 50) { nodes { links { event { id } list: evidence%s { text } } } }
            EventPlaceEdge.evidence | events(first: 50) { nodes { places { edges { node { id } list: evidence%s { text } } } } }
            Quotation.spans       | quotations(first: 100) { nodes { id list: spans%s { start end } } }
            Participant.evidence  | events(first: 50) { nodes { participants { nodes { id list: evidence%s { text } } } } }
            """;

    /** Those that are part of their object's row. */
    private static final Pattern STORED = Pattern.compile(".*\\.(sameAs|spans)");

    @Inject GraphQLSchema schema;

    private static List<String[]> lists() {
        return LISTS.lines().map(line -> line.split("\\s*\\|\\s*", 2)).toList();
    }

    private static List<List<?>> found(JsonPath answer) {
        List<List<?>> lists = new ArrayList<>();
        collect(answer.get("data"), lists);
        return lists;
    }

    private static void collect(Object value, List<List<?>> lists) {
        if (value instanceof Map<?, ?> object) {
            object.forEach(
                    (key, some) -> {
                        if (key.equals("list")) {
                            lists.add((List<?>) some);
                        } else {
                            collect(some, lists);
                        }
                    });
        } else if (value instanceof Collection<?> list) {
            list.forEach(some -> collect(some, lists));
        }
    }

    /**
     * Types whose lists come with the object, rather than from the database, or that only the desk
     * sees.
     */
    private static final Pattern IN_MEMORY =
            Pattern.compile(
                    ".*Payload|UserError|MutationWarning|LostReference|BundleLineResult|SuggestResult|DecisionResult|ArticleVersion|Viewer|ApiKey|Webhook|DeskEntity");

    /** A list that is added to the schema without pages and without {@code first} fails here. */
    @Test
    void everyListWithoutPagesIsHere() {
        TreeSet<String> without = new TreeSet<>();
        for (var type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object
                    && !type.getName().startsWith("__")
                    && !type.getName().endsWith("Connection")
                    && !IN_MEMORY.matcher(type.getName()).matches()
                    && object != schema.getQueryType()) {
                for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
                    if (GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList) {
                        without.add(type.getName() + "." + field.getName());
                    }
                }
            }
        }
        assertEquals(new TreeSet<>(lists().stream().map(list -> list[0]).toList()), without);
    }

    @Test
    void firstAnswersTheStartOfTheWholeList() {
        int longer = 0;
        for (String[] list : lists()) {
            List<List<?>> whole = found(Gql.ask("{ " + list[1].formatted("") + " }"));
            for (int first = 1; first <= 2; first++) {
                String query = "{ " + list[1].formatted("(first: " + first + ")") + " }";
                List<List<?>> some = found(Gql.ask(query));
                assertEquals(whole.size(), some.size(), query);
                for (int i = 0; i < some.size(); i++) {
                    int size = Math.min(first, whole.get(i).size());
                    assertEquals(whole.get(i).subList(0, size), some.get(i), query);
                    longer += whole.get(i).size() > first ? 1 : 0;
                }
            }
        }
        assertTrue(longer > 100, longer + " lists were cut");
    }

    /** All parents at once, and no row more than is shown. */
    @Test
    void theDatabaseGivesNoMoreThanFirstOfEachParent() {
        for (String[] list : lists()) {
            if (STORED.matcher(list[0]).matches()) {
                continue;
            }
            String one = "{ " + list[1].formatted("(first: 1)") + " }";
            String whole = "{ " + list[1].formatted("") + " }";
            List<String> sent =
                    CapturedReading.during(() -> Gql.ask(one)).stream().map(Sql::text).toList();
            int ofWhole = CapturedReading.during(() -> Gql.ask(whole)).size();
            assertTrue(sent.size() <= ofWhole, list[0] + ": " + sent.size() + " for " + ofWhole);
            assertTrue(
                    sent.stream().anyMatch(sql -> sql.matches("(?s).* limit 1\\).*")),
                    list[0] + ": " + sent);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "-1, 100", "101, 100", "2147483647, 100"})
    void firstOutOfRangeIsRefused(int first, int most) {
        JsonPath answer =
                Gql.answer(
                        "{ articles(first: 1) { nodes { images(first: " + first + ") { id } } } }");
        assertEquals(
                "first must be from 1 to " + most + ", but is " + first + ".",
                answer.getString("errors[0].message"));
        assertEquals(List.of("BAD_USER_INPUT"), Gql.codes(answer));
    }

    @ParameterizedTest
    @CsvSource({"names, 101, 100", "sameAs, 101, 100", "sameAs, 0, 100"})
    void soItIsOfEntities(String field, int first, int most) {
        String selection = field.equals("names") ? " { text }" : "";
        JsonPath answer =
                Gql.answer(
                        "{ people(first: 1) { nodes { "
                                + field
                                + "(first: "
                                + first
                                + ")"
                                + selection
                                + " } } }");
        assertEquals(
                "first must be from 1 to " + most + ", but is " + first + ".",
                answer.getString("errors[0].message"));
        assertEquals(List.of("BAD_USER_INPUT"), Gql.codes(answer));
    }

    @Test
    void evidenceHasTwentyAtTheMost() {
        JsonPath answer =
                Gql.answer(
                        "query ($n: Int) { events(first: 1) { nodes { reports(first: 1) { nodes {"
                                + " evidence(first: $n) { text } } } } } }",
                        Map.of("n", 21));
        assertEquals(
                "first must be from 1 to 20, but is 21.", answer.getString("errors[0].message"));
    }
}
