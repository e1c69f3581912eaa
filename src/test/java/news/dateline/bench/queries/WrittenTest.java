package news.dateline.bench.queries;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** queries.json fills in all that its queries need, with things that things.sql finds. */
class WrittenTest {

    private static final Pattern NAMED = Pattern.compile("select '(\\w+)'");
    private static final String DAY = "2020-01-01";
    private static Things things;

    @BeforeAll
    static void findThings() throws IOException {
        Map<String, String> values = new HashMap<>();
        NAMED.matcher(Resources.text("/queries/things.sql"))
                .results()
                .forEach(found -> values.put(found.group(1), DAY));
        things = new Things("steady", values);
    }

    @Test
    void eachVariableOfAQueryHasAValue() throws IOException {
        for (Written written : Written.all()) {
            Question question = written.about(things);
            Set<String> needed =
                    definitions(question.query()).stream()
                            .filter(variable -> variable.getDefaultValue() == null)
                            .filter(variable -> !variable.getName().equals("after"))
                            .map(VariableDefinition::getName)
                            .collect(Collectors.toCollection(TreeSet::new));
            Set<String> given = new TreeSet<>();
            question.variables().fieldNames().forEachRemaining(given::add);
            assertTrue(given.containsAll(needed), question.title() + " needs " + needed);
        }
    }

    @Test
    void nothingOfTheSampleIsLeftToReplace() throws IOException {
        for (Written written : Written.all()) {
            for (Map.Entry<String, JsonNode> given : written.entry().path("replace").properties()) {
                assertTrue(written.text().contains(given.getKey()), given.getKey());
                assertFalse(written.about(things).query().contains(given.getKey()));
            }
        }
    }

    @Test
    void allQueriesOfTheLandingPageAreAsked() throws IOException {
        assertEquals(
                6, Written.all().stream().filter(some -> some.source().equals("landing")).count());
    }

    private static List<VariableDefinition> definitions(String query) {
        return new Parser()
                .parseDocument(query)
                .getFirstDefinitionOfType(OperationDefinition.class)
                .orElseThrow()
                .getVariableDefinitions();
    }
}
