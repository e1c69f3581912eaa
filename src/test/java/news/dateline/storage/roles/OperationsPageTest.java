package news.dateline.storage.roles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** The SQL that operators copy is the one that is tried everywhere else. */
class OperationsPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"reader", "writer"})
    void hasTheSqlOfEachRole(String role) throws IOException {
        String file = "src/main/resources/db/" + role + ".sql";
        String page = Files.readString(Path.of("docs/operations.md"));
        assertTrue(
                page.contains("```sql\n" + Files.readString(Path.of(file)) + "```"),
                "copy " + file);
    }
}
