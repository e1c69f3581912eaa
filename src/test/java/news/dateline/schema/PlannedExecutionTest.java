package news.dateline.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import jakarta.inject.Inject;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import news.dateline.execution.Compared;
import news.dateline.execution.Faults;
import news.dateline.storage.Sql;
import news.dateline.testing.CapturedReading;
import news.dateline.testing.Gql;
import news.dateline.testing.RandomQuery;
import news.dateline.testing.SampleGraph;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Whatever is asked and whatever fails, the answer is what graphql-java's own strategy would give.
 * {@code -Ddateline.execution.queries=10000} compares more, {@code -Ddateline.execution.seed}
 * others.
 */
@QuarkusTest
@TestProfile(SampleGraph.class)
class PlannedExecutionTest {

    private static final Logger LOG = Logger.getLogger(PlannedExecutionTest.class);
    private static final int QUERIES = Integer.getInteger("dateline.execution.queries", 300);
    private static final long SEED = Long.getLong("dateline.execution.seed", 20141114);
    private static final int LEVELS = 7;

    /** One parent, or many. */
    private static final Pattern PARENTS =
            Pattern.compile(
                    "^(select .*? from) (unnest\\(.*?\\) with ordinality p\\(id, ord\\)|\\(select .*? as id, 1 as ord\\) p) ");

    private static final Pattern AGENTS_BY_ID =
            Pattern.compile(
                    "^select .* from readable\\.(agent|person|organization|place) x where x\\.id = any .*");

    @Inject GraphQLSchema schema;

    private final Map<String, Integer> seen = new HashMap<>();

    @Test
    void answersAsGraphQlJavaDoes() {
        Map<String, String> roots = roots();
        LongStream.range(SEED, SEED + QUERIES).forEach(seed -> compare(seed, roots));
        LOG.infof("Compared: %s", seen);
        assertTrue(
                seen.get("statements") <= seen.get("statements of graphql-java"), seen.toString());
        assertTrue(seen.getOrDefault("errors", 0) > QUERIES / 2, seen.toString());
        assertTrue(seen.getOrDefault("rows", 0) > QUERIES, seen.toString());
    }

    private void compare(long seed, Map<String, String> roots) {
        GraphQLSchema some = seed % 3 == 0 ? schema : Faults.in(schema, seed);
        String query = new RandomQuery(some, seed, LEVELS, roots).text();
        GraphQL ours = engine(some).build();
        GraphQL theirs =
                engine(some)
                        .queryExecutionStrategy(new AsyncExecutionStrategy(new Failures()))
                        .build();
        for (Map<String, Object> variables :
                List.of(RandomQuery.VARIABLES, Map.<String, Object>of("yes", false))) {
            Run expected = run(theirs, query, variables);
            Run answered = run(ours, query, variables);
            String about = "seed " + seed + ": " + query + variables;
            assertEquals(expected.answer().errors(), answered.answer().errors(), about);
            assertEquals(expected.answer().data(), answered.answer().data(), about);
            assertEquals(reads(expected), reads(answered), about);
            count("statements", answered.statements().size());
            count("statements of graphql-java", expected.statements().size());
            count("errors", expected.answer().errors().size());
            count(
                    "of them our faults",
                    (int)
                            expected.answer().errors().stream()
                                    .filter(error -> error.contains("at fault"))
                                    .count());
            count("rows", expected.answer().data().split("__typename|\\{").length);
        }
    }

    /** What statements read, whatever is read together in one. */
    private static Set<String> reads(Run run) {
        return run.statements().stream()
                .map(sql -> PARENTS.matcher(sql).replaceFirst("$1"))
                .map(sql -> AGENTS_BY_ID.matcher(sql).replaceFirst("agents by id"))
                .collect(Collectors.toSet());
    }

    private void count(String what, int more) {
        seen.merge(what, more, Integer::sum);
    }

    private record Run(Compared answer, List<String> statements) {}

    private static Run run(GraphQL engine, String query, Map<String, Object> variables) {
        Compared[] answer = new Compared[1];
        List<Sql> statements =
                CapturedReading.during(
                        () -> answer[0] = Compared.of(answer(engine, query, variables)));
        return new Run(answer[0], statements.stream().map(Sql::text).sorted().toList());
    }

    private static ExecutionResult answer(
            GraphQL engine, String query, Map<String, Object> variables) {
        ExecutionInput input =
                ExecutionInput.newExecutionInput().query(query).variables(variables).build();
        try {
            return VertxContextSupport.subscribeAndAwait(
                    () -> Uni.createFrom().completionStage(engine.executeAsync(input)));
        } catch (Throwable e) {
            throw new AssertionError(query, e);
        }
    }

    private static GraphQL.Builder engine(GraphQLSchema schema) {
        return new Engine().beforeGraphQLBuild(GraphQL.newGraphQL(schema));
    }

    /** Ways in by ids that are there, and one that is no id. */
    private static Map<String, String> roots() {
        List<String> ids =
                Gql.ask(
                                "{ articles(first: 2) { nodes { id } } people(first: 2) { nodes { id } }"
                                        + " events(first: 2) { nodes { id } } places(first: 1) { nodes { id } } }")
                        .getList("data.collectMany { it.value.nodes.collect { node -> node.id } }");
        return Map.of(
                "node",
                "(id: \"" + ids.get(0) + "\")",
                "nodes",
                "(ids: [\"" + String.join("\", \"", ids) + "\", \"none\"])");
    }
}
