package news.dateline.storage.migrations;

import java.sql.SQLException;
import java.util.stream.Collectors;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** Why the database was not migrated, in one line for whoever starts Dateline. */
public final class MigrationFault {

    private static final String NOT_PERMITTED = "42501";

    private MigrationFault() {}

    public static String of(FlywayException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                return "The database was not migrated: " + reason(refused) + file(failure);
            }
        }
        return "The database was not migrated: " + oneLine(failure.getMessage());
    }

    private static String reason(SQLException refused) {
        String message =
                refused instanceof PSQLException known && known.getServerErrorMessage() != null
                        ? known.getServerErrorMessage().getMessage()
                        : oneLine(refused.getMessage());
        return NOT_PERMITTED.equals(refused.getSQLState())
                ? message
                        + ". The role that migrates (quarkus.datasource.username) must own the"
                        + " database or its schemas, see docs/operations.md, \"Roles\"."
                : message;
    }

    private static String file(FlywayException failure) {
        return failure instanceof FlywayMigrateException known && known.getMigration() != null
                ? " (" + known.getMigration().getScript() + ")"
                : "";
    }

    /** Without the advice for those who write migrations. */
    private static String oneLine(@Nullable String message) {
        return String.valueOf(message)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("Need more flexibility"))
                .collect(Collectors.joining(" "));
    }
}
