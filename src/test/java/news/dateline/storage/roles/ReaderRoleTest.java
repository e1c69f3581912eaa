package news.dateline.storage.roles;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.SampleGraph;
import news.dateline.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the role of readers can do in a database that Dateline has migrated. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class ReaderRoleTest {

    private static final String NOT_PERMITTED = "42501";

    private static List<String> read(String sql) throws SQLException {
        try (Connection connection = TestServer.connectAsReader(SampleGraph.DATABASE);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    @Test
    void readsEveryViewOfReadable() throws SQLException {
        List<String> views =
                read("select viewname from pg_views where schemaname = 'readable' order by 1");
        assertTrue(views.contains("article"), views.toString());
        for (String view : views) {
            read("select count(*) from readable." + view);
        }
        assertFalse(read("select headline from readable.article").isEmpty());
    }

    /** Without it, a function would read with the rights of the reader, who has none on tables. */
    @Test
    void functionsOfReadableThatReadTablesAreSecurityDefiners() throws SQLException {
        assertEquals(
                List.of(),
                read(
                        "select oid::regprocedure from pg_proc where pronamespace = 'readable'::regnamespace"
                                + " and provolatile <> 'i'"
                                + " and not (prosecdef and proconfig @> array['search_path=pg_catalog, pg_temp'])"));
        assertEquals(
                List.of("t"),
                read(
                        "select cardinality(readable.with_parts(min(id))) >= 1 from readable.organization"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from graph.article",
                "select * from graph.flyway_schema_history",
                "select graph.derive_images('{1}')",
                "select graph.key_of(1)",
                "select * from graph.working_copy",
                "select * from preview.article(1)",
                "select preview.own(1, 'article')",
                "delete from readable.subject",
                "update readable.schema_version set version = '0'",
                "create temporary table mine (id int)",
                "create table public.mine (id int)",
                "create table readable.mine (id int)",
                "create schema mine",
                "select lo_create(0)",
                "select lo_from_bytea(0, 'x')",
                "select pg_logical_emit_message(false, 'x', 'x')",
                "select lo_import('/etc/passwd')",
                "select pg_advisory_lock(1)",
                "select pg_try_advisory_xact_lock_shared(1, 2)",
                "select pg_terminate_backend(pg_backend_pid())",
                "select pg_cancel_backend(pg_backend_pid())",
                "do $$ begin lock table graph.writing in access share mode; end $$",
                "do $$ begin lock table readable.article in exclusive mode; end $$",
                "load 'auto_explain'",
                "set session authorization postgres",
                "set role postgres",
                "copy (select 1) to '/tmp/mine'",
                "copy (select 1) to program 'id'",
                "select pg_read_file('/etc/passwd')",
                "select rolpassword from pg_authid",
                "alter system set fsync = off",
                "alter role postgres password 'mine'",
                "create role mine"
            })
    void isRefused(String sql) {
        SQLException refused =
                assertThrows(
                        SQLException.class,
                        () -> {
                            try (Connection connection =
                                            TestServer.connectAsReader(SampleGraph.DATABASE);
                                    Statement statement = connection.createStatement()) {
                                statement.execute(sql);
                            }
                        });
        assertEquals(NOT_PERMITTED, refused.getSQLState(), refused.getMessage());
    }

    @Test
    void cannotEnterOtherDatabasesNorBecomeTheOwner() throws SQLException {
        assertEquals(
                List.of("f f f f f"),
                read(
                        "select format('%s %s %s %s %s', rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls)"
                                + " from pg_roles where rolname = current_user"));
        assertEquals(
                List.of(),
                read(
                        "select roleid::regrole from pg_auth_members where member = current_user::regrole"));
    }

    /** All that PUBLIC has of PostgreSQL's own functions, but for what reads or computes. */
    @Test
    void hasNoFunctionThatWritesWaitsOrEndsSessions() throws SQLException {
        assertEquals(
                List.of(),
                read(
                        "select oid::regprocedure::text from pg_proc"
                                + " where has_function_privilege(oid, 'execute') and pronamespace = 'pg_catalog'::regnamespace"
                                + " and proname ~ '^(lo_|loread|lowrite|pg_(try_)?advisory|pg_(terminate|cancel)|pg_logical_emit|pg_(read|write|ls|stat)_(binary_)?file"
                                + "|pg_reload|pg_rotate|pg_promote|pg_switch|pg_create_restore|dblink)'"));
    }

    @Test
    void statementsEndAfterATime() throws SQLException {
        assertEquals(List.of("10s"), read("show statement_timeout"));
    }
}
