package news.dateline.storage.migrations;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import news.dateline.testing.Migrations;
import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** An upgraded database has what a new one has, whichever version it comes from. */
class UpgradeTest {

    private static final Pattern VERSION = Pattern.compile("V(\\d+)__.*");

    private static List<String> expected;

    /** Migrated from one version to the next, as they are tested. */
    private static PlainDatabase former;

    @BeforeAll
    static void migrateANewDatabase() {
        expected = Catalog.of(PlainDatabase.fresh("upgrade_new"));
        former = PlainDatabase.empty("upgrade_former");
    }

    static List<String> versions() {
        return Migrations.files(Migrations.FOLDER).stream()
                .map(VERSION::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .sorted(Comparator.comparingInt(Integer::parseInt))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void givesTheSameAsANewDatabase(String version) {
        Migrations.versionedUpTo(former.source(), version).load().migrate();
        PlainDatabase database = PlainDatabase.copy("upgrade_former", "upgrade_old");
        Migrations.on(database.source()).load().migrate();
        assertEquals(String.join("\n", expected), String.join("\n", Catalog.of(database)));
    }

    /** One transaction writes rows with deferred checks and then alters their tables. */
    @Test
    void keepsRows() {
        PlainDatabase database = PlainDatabase.empty("upgrade_rows");
        Migrations.versionedUpTo(database.source(), "10").load().migrate();
        database.run(
                "insert into graph.entity (id, key, kind, name, sort_name, origin, provenance, visible_from)"
                        + " values (1, 'visit', 'EVENT', 'Visit', 'Visit', 'https://example.org', 'EDITOR', '-infinity')");
        Migrations.on(database.source()).load().migrate();
        assertEquals(List.of("UNKNOWN"), database.read("select status from readable.event"));
    }

    /** One migration changes rows that an earlier one has changed, and alters their table. */
    @Test
    void keepsArticlesThatTwoMigrationsChange() {
        PlainDatabase database = PlainDatabase.empty("upgrade_articles");
        Migrations.versionedUpTo(database.source(), "9").load().migrate();
        database.run(
                "insert into graph.article (id, key, version, headline, url, language, published_at, published_precision, changed_at, visible_from, seen_version)"
                        + " values (1, 'fog', 1, 'Fog', 'https://example.org/fog', 'en', '2026-01-01', 'DAY', '2026-01-02', '2026-01-01', 1)");
        Migrations.on(database.source()).load().migrate();
        assertEquals(List.of("Fog"), database.read("select headline from readable.article"));
    }
}
