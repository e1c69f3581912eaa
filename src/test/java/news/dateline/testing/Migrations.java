package news.dateline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

import news.dateline.storage.migrations.MigrationSettings;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Flyway as the program has it, without the program. */
public final class Migrations {

    public static final Path FOLDER = Path.of("src/main/resources/db/migration");

    private Migrations() {}

    public static FluentConfiguration on(DataSource source) {
        return MigrationSettings.apply(
                Flyway.configure().dataSource(source).schemas("graph"), files(FOLDER));
    }

    /** With migrations that a later Dateline may have. */
    public static FluentConfiguration on(DataSource source, Path later) {
        return MigrationSettings.apply(
                on(source).locations("db/migration", "filesystem:" + later),
                Stream.of(FOLDER, later).flatMap(folder -> files(folder).stream()).toList());
    }

    /** As before there were repeatable migrations: the versioned ones alone, up to one. */
    public static FluentConfiguration versionedUpTo(DataSource source, String version) {
        return on(source).repeatableSqlMigrationPrefix("none").target(version);
    }

    /** The names of the files. */
    public static List<String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
