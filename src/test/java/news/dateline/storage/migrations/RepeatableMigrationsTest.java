package news.dateline.storage.migrations;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import news.dateline.testing.Migrations;
import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Each view and each function is defined once, in a repeatable migration. */
class RepeatableMigrationsTest {

    /** The last one that defines views and functions; those before it may not be changed. */
    private static final int LAST_WITH_DEFINITIONS = 42;

    private static final Pattern DEFINITION =
            Pattern.compile(
                    "^\\s*create (?:or replace )?(view|function) ([\\w.]+)",
                    Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    private static final Pattern VERSION = Pattern.compile("V(\\d+)__.*");

    @Test
    void defineWhatTheDatabaseHas() throws IOException {
        List<String> defined = new ArrayList<>();
        for (String file : repeatable()) {
            defined.addAll(definitions(file));
        }
        defined.sort(null);
        assertEquals(
                Catalog.viewsAndFunctions(PlainDatabase.fresh("repeatable_migrations")), defined);
    }

    @Test
    void runAgainAfterEachVersionedMigration() throws IOException {
        assertTrue(repeatable().size() > 5, "none is there");
        for (String file : repeatable()) {
            assertTrue(text(file).contains("${" + MigrationSettings.NEWEST + "}"), file);
        }
    }

    @Test
    void versionedMigrationsDefineNoMore() throws IOException {
        for (String file : Migrations.files(Migrations.FOLDER)) {
            Matcher version = VERSION.matcher(file);
            if (version.matches() && Integer.parseInt(version.group(1)) > LAST_WITH_DEFINITIONS) {
                assertEquals(
                        List.of(), definitions(file), file + ": belongs in a repeatable migration");
            }
        }
    }

    private static List<String> repeatable() {
        return Migrations.files(Migrations.FOLDER).stream()
                .filter(file -> file.startsWith("R__"))
                .toList();
    }

    private static List<String> definitions(String file) throws IOException {
        return DEFINITION
                .matcher(text(file))
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .toList();
    }

    private static String text(String file) throws IOException {
        return Files.readString(Migrations.FOLDER.resolve(file));
    }
}
