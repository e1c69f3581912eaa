package news.dateline.storage.roles;

import java.sql.Connection;
import java.sql.SQLException;

import news.dateline.testing.PlainDatabase;
import news.dateline.testing.TestServer;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Granting what readers need, and seeing who has more. */
class RightsTest {

    private static final String DATABASE = "rights";

    @Test
    void grantsWhatIsThereAndWhatComesLater() throws SQLException {
        PlainDatabase database = PlainDatabase.fresh(DATABASE);
        try (Connection owner = TestServer.connect(DATABASE)) {
            Rights rights = new Rights(owner);
            assertEquals("postgres", rights.currentRole());
            assertFalse(rights.exists("nobody at all"));
            assertTrue(rights.exists(TestServer.READER));
            assertFalse(rights.has(Privileges.READ, TestServer.READER));
            rights.grant(Privileges.READ, TestServer.READER);
            assertTrue(rights.has(Privileges.READ, TestServer.READER));
            database.run("create view readable.later as select 1 as one");
            assertTrue(rights.has(Privileges.READ, TestServer.READER));
        }
    }

    @Test
    void writersMayChangeEveryTableButTheHistoryOfMigrations() throws SQLException {
        PlainDatabase database = PlainDatabase.fresh(DATABASE);
        try (Connection owner = TestServer.connect(DATABASE)) {
            Rights rights = new Rights(owner);
            assertFalse(rights.has(Privileges.WRITE, TestServer.WRITER));
            rights.grant(Privileges.WRITE, TestServer.WRITER);
            assertTrue(rights.has(Privileges.WRITE, TestServer.WRITER));
            database.run("create table graph.later (id bigint)");
            assertTrue(rights.has(Privileges.WRITE, TestServer.WRITER));
            database.run("revoke delete on graph.later from " + TestServer.WRITER);
            assertFalse(rights.has(Privileges.WRITE, TestServer.WRITER));
            rights.grant(Privileges.WRITE, TestServer.WRITER);
            database.run("grant update on graph.flyway_schema_history to " + TestServer.WRITER);
            assertFalse(rights.has(Privileges.WRITE, TestServer.WRITER));
            rights.grant(Privileges.WRITE, TestServer.WRITER);
            assertTrue(rights.has(Privileges.WRITE, TestServer.WRITER));
            assertTrue(rights.has(Privileges.WRITE, "postgres"));
        }
    }

    @Test
    void whoMayUseTheSchemaOfTheTablesCanDoMore() throws SQLException {
        PlainDatabase database = PlainDatabase.fresh(DATABASE);
        try (Connection owner = TestServer.connect(DATABASE)) {
            Rights rights = new Rights(owner);
            assertTrue(rights.canDoMore("postgres"));
            assertFalse(rights.canDoMore(TestServer.READER));
            database.run("grant usage on schema graph to " + TestServer.READER);
            assertTrue(rights.canDoMore(TestServer.READER));
        }
    }
}
