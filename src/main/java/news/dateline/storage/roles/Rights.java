package news.dateline.storage.roles;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What roles may do in the database, as its owner sees and grants it. */
final class Rights {

    /** Of several Datelines that start at once one grants, and the others wait. */
    private static final long LOCK = 0x6461_7465_6c69_6e65L;

    private static final String CAN_DO_MORE =
            """
            select exists (select from pg_roles r, pg_namespace n where r.rolname = ? and n.nspname in ('graph', 'preview')
                           and has_schema_privilege(r.oid, n.oid, 'usage'))
            """;

    private final Connection connection;

    Rights(Connection connection) {
        this.connection = connection;
    }

    String currentRole() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_user")) {
            row.next();
            return row.getString(1);
        }
    }

    boolean exists(String role) throws SQLException {
        return is("select exists (select from pg_roles where rolname = ?)", role);
    }

    boolean has(Privileges privileges, String role) throws SQLException {
        return is(privileges.has(), role);
    }

    /** Whether a reader can do more than read what is published. */
    boolean canDoMore(String role) throws SQLException {
        return is(CAN_DO_MORE, role);
    }

    private boolean is(String sql, String role) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, role);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** What a later migration makes is granted with it. */
    void grant(Privileges privileges, String role) throws SQLException {
        boolean automatic = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
            statement.execute(privileges.grant(statement.enquoteIdentifier(role, true)));
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(automatic);
        }
    }
}
