package news.dateline.desk.mutation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.Bundles;
import news.dateline.testing.Desk;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** How many statements a mutation sends, whatever the size of its input. The merge is one. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class MutationStatementsTest {

    @BeforeEach
    void clear() {
        Bundles.clear();
    }

    private static void create(String name, String idempotencyKey) {
        Map<String, Object> input = new HashMap<>();
        input.put("name", name);
        input.put("idempotencyKey", idempotencyKey);
        Desk.EDITOR.mutate("createPerson", input, "{ userErrors { code } }");
    }

    private static void load(String prefix, int people) {
        List<String> lines =
                IntStream.range(0, people)
                        .mapToObj(i -> prefix + i)
                        .map("{\"type\":\"person\",\"key\":\"%1$s\",\"name\":\"P\"}"::formatted)
                        .toList();
        Desk.EDITOR.mutate("loadBundle", Map.of("lines", lines), "{ userErrors { code } }");
    }

    /** Statements at the top, as the driver sends them; with begin and commit. */
    private static int statements(Runnable mutation) throws SQLException {
        // A connection of the pool that is new has to make its temporary tables first.
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            least = Math.min(least, once(mutation));
        }
        return least;
    }

    private static int once(Runnable mutation) throws SQLException {
        try (Connection connection = TestServer.connect(OwnGraph.DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            statement.execute("select pg_stat_statements_reset()");
            mutation.run();
            try (ResultSet calls =
                    statement.executeQuery(
                            "select coalesce(sum(calls), 0) from pg_stat_statements s join pg_database d on d.oid = s.dbid"
                                    + " join pg_roles r on r.oid = s.userid where d.datname = '"
                                    + OwnGraph.DATABASE
                                    + "' and r.rolname = '"
                                    + TestServer.WRITER
                                    + "' and s.toplevel and query not like '%schema_version%' and query not ilike 'set local%'")) {
                calls.next();
                return calls.getInt(1);
            }
        }
    }

    /** begin, lock, what there is, what is known, stage and check and merge, history, commit. */
    @Test
    void anEntityTakesSeven() throws SQLException {
        assertEquals(7, statements(() -> create("Ann", null)));
    }

    @Test
    void anIdempotencyKeyTakesTwoMore() throws SQLException {
        int[] number = {0};
        assertEquals(9, statements(() -> create("Ann", "k" + number[0]++)));
        assertEquals(4, statements(() -> create("Ann", "k0")), "begin, insert, select, commit");
    }

    @Test
    void aBundleTakesAsManyForOneLineAsForAHundred() throws SQLException {
        int[] number = {0};
        int one = statements(() -> load("one" + number[0]++ + "/", 1));
        assertEquals(one, statements(() -> load("all" + number[0]++ + "/", 100)));
        assertEquals(5, one);
    }
}
