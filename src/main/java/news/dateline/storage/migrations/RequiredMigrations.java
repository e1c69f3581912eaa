package news.dateline.storage.migrations;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/**
 * The migrations that this Dateline is made for.
 *
 * @param version the newest one with a version
 * @param repeatable the checksums of the repeatable ones, by their descriptions
 */
public record RequiredMigrations(String version, Map<String, Integer> repeatable) {

    public static RequiredMigrations of(Flyway flyway) {
        List<MigrationInfo> known =
                Arrays.stream(flyway.info().all())
                        .filter(migration -> migration.getResolvedChecksum() != null)
                        .toList();
        // One that ran several times is there several times, always with the checksum of the file.
        Map<String, Integer> repeatable = new TreeMap<>();
        known.stream()
                .filter(MigrationInfo::isRepeatable)
                .forEach(
                        migration ->
                                repeatable.put(
                                        migration.getDescription(),
                                        migration.getResolvedChecksum()));
        return new RequiredMigrations(newestVersion(known), repeatable);
    }

    private static String newestVersion(List<MigrationInfo> known) {
        return known.stream()
                .filter(MigrationInfo::isVersioned)
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .getVersion();
    }
}
