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

    private static final String GRANT =
            """
            grant usage on schema readable to %1$s;
            grant select on all tables in schema readable to %1$s;
            alter default privileges in schema readable grant select on tables to %1$s;
            """;

    private static final String CAN_READ =
            """
            select has_schema_privilege(r.oid, n.oid, 'usage')
               and not exists (select from pg_class c where c.relnamespace = n.oid
                               and c.relkind in ('r', 'v', 'm') and not has_table_privilege(r.oid, c.oid, 'select'))
            from pg_roles r, pg_namespace n where r.rolname = ? and n.nspname = 'readable'
            """;

    private static final String CAN_DO_MORE =
            """
            select exists (select from pg_roles r, pg_namespace n where r.rolname = ? and n.nspname = 'graph'
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

    boolean canRead(String role) throws SQLException {
        return is(CAN_READ, role);
    }

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

    /** What a later migration makes can be read at once too. */
    void grant(String role) throws SQLException {
        boolean automatic = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
            statement.execute(GRANT.formatted(statement.enquoteIdentifier(role, true)));
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(automatic);
        }
    }
}
