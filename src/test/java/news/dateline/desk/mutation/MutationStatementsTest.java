package news.dateline.desk.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import jakarta.inject.Inject;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.Bundles;
import news.dateline.testing.Desk;
import news.dateline.testing.OwnGraph;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * How many statements each mutation sends, whatever the size of its input, and which Panache
 * entities it writes: docs/statements.md.
 */
@QuarkusTest
@TestProfile(MutationStatementsTest.Unscheduled.class)
class MutationStatementsTest {

    private static final Path PAGE = Path.of("docs/statements.md");
    private static final String BEGIN = "<!-- From here on MutationStatementsTest writes. -->\n";
    private static final int MANY = 20;

    /** Without the statements that look for scheduled articles, changes and webhooks. */
    public static class Unscheduled extends OwnGraph {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> config = super.getConfigOverrides();
            config.put(
                    "quarkus.arc.exclude-types",
                    "news.dateline.desk.article.ScheduledArticles,news.dateline.desk.webhook.Deliveries,news.dateline.feed.ChangeNumbers");
            return config;
        }
    }

    @Inject GraphQLSchema schema;

    @Inject Mutiny.SessionFactory sessions;

    @BeforeEach
    void clear() {
        Bundles.clear();
    }

    @Test
    void everyMutationHasACase() {
        assertEquals(
                new TreeSet<>(
                        schema.getMutationType().getFieldDefinitions().stream()
                                .map(GraphQLFieldDefinition::getName)
                                .toList()),
                MutationCases.ALL.keySet());
    }

    /** To accept a change: run with -Ddateline.statements.update=true, and read the difference. */
    @Test
    void pageSaysHowManyForAnySize() throws IOException {
        StatementsTable table = new StatementsTable(sessions);
        List<String> growing = new ArrayList<>();
        MutationCases.ALL.forEach(
                (mutation, inputs) -> {
                    CountedStatements one = count(mutation, inputs, 1);
                    CountedStatements many = count(mutation, inputs, MANY);
                    if (one.count() != many.count()) {
                        growing.add(mutation + ": " + one.texts() + " and " + many.texts());
                    }
                    table.add(mutation, many);
                });
        assertEquals(List.of(), growing);
        String page = Files.readString(PAGE);
        String right =
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + "\n" + table.written();
        if (Boolean.getBoolean("dateline.statements.update")) {
            Files.writeString(PAGE, right);
        }
        assertEquals(right, Files.readString(PAGE));
    }

    private static CountedStatements count(
            String mutation, IntFunction<Map<String, ?>> inputs, int size) {
        AtomicReference<Map<String, ?>> input = new AtomicReference<>();
        return CountedStatements.least(
                () -> input.set(inputs.apply(size)),
                () -> MutationCases.done(mutation, input.get(), ""));
    }

    @Test
    void anIdempotencyKeyTakesTwoMore() {
        int[] number = {0};
        int without = count(() -> create(null));
        assertEquals(without + 2, count(() -> create("k" + number[0]++)));
        assertEquals(4, count(() -> create("k0")), "begin, insert, select, commit");
    }

    private static int count(Runnable mutation) {
        return CountedStatements.least(() -> {}, mutation).count();
    }

    private static void create(String idempotencyKey) {
        Map<String, Object> input = new HashMap<>();
        input.put("name", "Ann");
        input.put("idempotencyKey", idempotencyKey);
        Desk.EDITOR.mutate("createPerson", input, "{ userErrors { code } }");
    }
}
