package news.dateline.storage.roles;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.SampleGraph;
import news.dateline.testing.TestServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** What the role of writers can do in a database that Dateline has migrated. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class WriterRoleTest {

    private static final String NOT_PERMITTED = "42501";

    private static void run(String sql) throws SQLException {
        try (Connection connection = TestServer.connectAsWriter(SampleGraph.DATABASE);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.rollback();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update graph.entity set name = 'mine'",
                "delete from graph.subject",
                "insert into graph.subject (id, article_id, ord, scheme, code, name) select -1, id, 99, 's', 'c', 'n' from graph.article limit 1",
                "lock table graph.writing in exclusive mode",
                "select graph.derive(array(select id from graph.article), '{}', '{}', array(select id from graph.entity), '{}')",
                "select headline from readable.article",
                "create temporary table mine (id int)",
                "select headline from preview.article(1)",
                "set constraints all immediate"
            })
    void isAllowed(String sql) throws SQLException {
        run(sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update graph.flyway_schema_history set version = '0'",
                "delete from graph.flyway_schema_history",
                "truncate graph.article",
                "drop view readable.article",
                "alter table graph.article add column mine int",
                "create table graph.mine (id int)",
                "create table public.mine (id int)",
                "create schema mine",
                "select lo_create(0)",
                "select pg_terminate_backend(pg_backend_pid())",
                "set role postgres",
                "copy (select 1) to program 'id'",
                "select pg_read_file('/etc/passwd')",
                "create role mine"
            })
    void isRefused(String sql) {
        SQLException refused = assertThrows(SQLException.class, () -> run(sql));
        assertEquals(NOT_PERMITTED, refused.getSQLState(), refused.getMessage());
    }
}
