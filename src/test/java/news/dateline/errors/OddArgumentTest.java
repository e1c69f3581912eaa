package news.dateline.errors;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jakarta.inject.Inject;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.entity.GlobalId;
import news.dateline.testing.Gql;
import news.dateline.testing.OpenQuery;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whatever text an argument or a filter is given, it is refused or finds nothing. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class OddArgumentTest {

    private static final List<String> ODD =
            List.of(
                    "",
                    " ",
                    "\u0000",
                    "a\u0000b",
                    "'\"\\%_",
                    "x".repeat(3_000),
                    "\uFFFF",
                    "Q999999999999999999999",
                    "infinity",
                    "-infinity",
                    "0001-01-01",
                    "9999-12-31",
                    "0000-12-31",
                    "+10000-01-01",
                    "2014-11-14T00:00:00+15:59:59",
                    "2014-11-14T00:00:00-17:30",
                    "2014-11-14T00:00:00+18:00",
                    "2014-11-14T00:00:00.999999999Z",
                    "0001-01-01T00:00:00+18:00",
                    "9999-12-31T23:59:59-18:00",
                    "https://example.org/\u00E9?%00",
                    "zh-Hant-x-" + "aaaaaaaa-".repeat(50) + "a",
                    GlobalId.encode("Person", 0),
                    GlobalId.encode("Person", -1),
                    GlobalId.encode("Article", Long.MIN_VALUE),
                    GlobalId.encode("Event", Long.MAX_VALUE),
                    GlobalId.encode("Nothing", 1),
                    Base64.getUrlEncoder()
                            .encodeToString(new byte[] {0, 1, 2, -1, -2, 3, 4, 5, 6}));

    @Inject GraphQLSchema schema;

    @Test
    void isRefusedOrFindsNothing() {
        List<String> complaints = new ArrayList<>();
        int tried = 0;
        for (GraphQLFieldDefinition field : OpenQuery.of(schema).getFieldDefinitions()) {
            for (GraphQLArgument argument : field.getArguments()) {
                String type = GraphQLTypeUtil.unwrapAll(argument.getType()).getName();
                if (GraphQLTypeUtil.unwrapAll(argument.getType())
                        instanceof GraphQLInputObjectType filter) {
                    for (GraphQLInputObjectField one : filter.getFields()) {
                        ask(
                                field.getName(),
                                argument.getName() + ": { " + one.getName() + ": $v }",
                                GraphQLTypeUtil.simplePrint(one.getType()),
                                complaints);
                        tried++;
                    }
                } else if (!type.equals("Int")) {
                    ask(
                            field.getName(),
                            argument.getName() + ": $v",
                            GraphQLTypeUtil.simplePrint(argument.getType()),
                            complaints);
                    tried++;
                }
            }
        }
        assertEquals(List.of(), complaints);
        assertTrue(tried > 60, "tried " + tried);
    }

    private static void ask(String field, String argument, String type, List<String> complaints) {
        String query =
                "query ($v: " + type + ") { " + field + "(" + argument + ") { __typename } }";
        for (String value : ODD) {
            Object given = type.startsWith("[") ? List.of(value) : value;
            JsonPath answer = Gql.answer(query, Map.of("v", given));
            List<String> codes = Gql.codes(answer);
            if (codes != null
                    && !Set.of("BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED").containsAll(codes)) {
                complaints.add(query + " " + value + ": " + answer.getList("errors"));
            }
        }
    }
}
