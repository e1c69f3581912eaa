package news.dateline.storage.migrations;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jakarta.inject.Singleton;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resource.Resource;

/**
 * What Flyway needs to know beside the database. All migrations that are due run in one
 * transaction, and repeatable ones run again after each versioned one: so a versioned migration may
 * drop a view that stands in its way, and no reader ever misses it.
 */
@Singleton
public class MigrationSettings implements FlywayConfigurationCustomizer {

    /**
     * Repeatable migrations contain it. Flyway computes their checksums after it has replaced
     * placeholders, and runs them again when the checksum has changed.
     */
    static final String NEWEST = "newest_migration";

    private static final Pattern VERSIONED = Pattern.compile("V(\\d+)__\\w+[.]sql");

    /** Of the Flyway that Quarkus makes. */
    @Override
    public void customize(FluentConfiguration configuration) {
        apply(
                configuration,
                configuration
                        .getResourceProvider()
                        .getResources("V", new String[] {".sql"})
                        .stream()
                        .map(Resource::getFilename)
                        .toList());
    }

    /**
     * Sets what is common to the program and the tests.
     *
     * @param files the names of the migrations
     */
    public static FluentConfiguration apply(
            FluentConfiguration configuration, Collection<String> files) {
        return configuration
                .group(true)
                .placeholders(Map.of(NEWEST, String.valueOf(newestVersion(files))))
                // A newer Dateline may have versions, and may have renamed repeatable migrations.
                .ignoreMigrationPatterns("*:future", "repeatable:missing");
    }

    private static int newestVersion(Collection<String> files) {
        return files.stream()
                .map(VERSIONED::matcher)
                .filter(Matcher::matches)
                .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
                .max()
                .orElseThrow(() -> new IllegalStateException("There are no migrations."));
    }
}
