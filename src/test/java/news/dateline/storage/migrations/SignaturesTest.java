package news.dateline.storage.migrations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import news.dateline.testing.Migrations;
import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * CREATE OR REPLACE can only add columns at a view's end, and makes another function where
 * parameters differ. A new database does not show that, one of the last release does: so the
 * columns and parameters are written down, and what cannot be replaced has to be dropped first.
 */
class SignaturesTest {

    private static final Path WRITTEN = Path.of("src/test/resources/migrations/signatures.txt");

    private static final String SIGNATURES =
            """
            select format('view %s: ', c.oid::regclass)
                   || string_agg(format('%s %s', attname, format_type(atttypid, atttypmod)), ', ' order by attnum)
            from pg_class c join pg_attribute on attrelid = c.oid and attnum > 0
            where relkind = 'v' and relnamespace in ('graph'::regnamespace, 'readable'::regnamespace)
            group by c.oid
            union all
            select format('function %s.%s: (%s) returns %s', pronamespace::regnamespace, proname,
                          pg_get_function_arguments(oid), pg_get_function_result(oid))
            from pg_proc where pronamespace in ('graph'::regnamespace, 'readable'::regnamespace, 'preview'::regnamespace)
            order by 1
            """;

    /**
     * To take a change over: run with -Ddateline.signatures.update=true, and read the difference.
     */
    @Test
    void whatCannotBeReplacedIsDroppedFirst() throws IOException {
        List<String> found = PlainDatabase.fresh("signatures").read(SIGNATURES);
        String repeatable = repeatable();
        for (String line : Files.readAllLines(WRITTEN)) {
            boolean canBeReplaced =
                    found.stream().anyMatch(now -> now.equals(line) || now.startsWith(line + ", "));
            String drop =
                    "drop " + line.substring(0, line.indexOf(':')).replaceFirst(" ", " if exists ");
            assertTrue(
                    canBeReplaced
                            || Pattern.compile(Pattern.quote(drop) + "\\b")
                                    .matcher(repeatable)
                                    .find(),
                    "A repeatable migration needs \"" + drop + "\" before it creates: " + line);
        }
        if (Boolean.getBoolean("dateline.signatures.update")) {
            Files.write(WRITTEN, found);
        }
        assertEquals(Files.readAllLines(WRITTEN), found);
    }

    private static String repeatable() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String file : Migrations.files(Migrations.FOLDER)) {
            if (file.startsWith("R__")) {
                all.append(Files.readString(Migrations.FOLDER.resolve(file)));
            }
        }
        return all.toString();
    }
}
