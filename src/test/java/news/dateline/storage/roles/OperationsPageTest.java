package news.dateline.storage.roles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** The SQL that operators copy is the one that is tried everywhere else. */
class OperationsPageTest {

    @Test
    void hasTheSqlOfTheReaderRole() throws IOException {
        String sql = Files.readString(Path.of("src/main/resources/db/reader.sql"));
        String page = Files.readString(Path.of("docs/operations.md"));
        assertTrue(
                page.contains("```sql\n" + sql + "```"), "copy src/main/resources/db/reader.sql");
    }
}
