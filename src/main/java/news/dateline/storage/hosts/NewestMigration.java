package news.dateline.storage.hosts;

import java.util.Arrays;
import java.util.Comparator;
import jakarta.inject.Singleton;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** The version of the schema that this Dateline is made for. A newer one will do, an older not. */
@Singleton
class NewestMigration {

    private final Flyway flyway;

    NewestMigration(Flyway flyway) {
        this.flyway = flyway;
    }

    String version() {
        return Arrays.stream(flyway.info().all())
                .filter(migration -> migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .filter(version -> version != null)
                .max(Comparator.naturalOrder())
                .map(MigrationVersion::getVersion)
                .orElseThrow();
    }
}
