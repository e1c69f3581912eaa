package news.dateline.statements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.links.bounds.MadeGraph;
import news.dateline.storage.Sql;
import news.dateline.testing.PlainDatabase;
import news.dateline.testing.ReaderPlans;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Each query of docs/sql.md is answered by the statements that stand there, by those indexes. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class StatementsPageTest {

    private static final Path PAGE = Path.of("docs/sql.md");
    private static final String PLANS = "statements";
    private static final Pattern HEADING = Pattern.compile("(?m)^(?=#{2,3} )");

    /** Where there is so much that reading all of a table would not do. */
    @BeforeAll
    static void makeGraph() throws SQLException {
        PlainDatabase.fresh(PLANS);
        MadeGraph.make(PLANS, 5_000);
    }

    static List<Example> examples() throws IOException {
        return Arrays.stream(HEADING.split(Files.readString(PAGE)))
                .filter(section -> section.startsWith("### "))
                .map(Example::of)
                .toList();
    }

    /** To take a change over: run with -Ddateline.sql.update=true, and read the difference. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void isAnsweredAsThePageSays(Example example) throws IOException, SQLException {
        List<Sql> statements = example.run();
        String written = Example.written(statements);
        if (Boolean.getBoolean("dateline.sql.update")) {
            String section =
                    example.section()
                                    .substring(
                                            0,
                                            example.section().length()
                                                    - example.statements().length())
                            + written;
            Files.writeString(PAGE, Files.readString(PAGE).replace(example.section(), section));
            return;
        }
        assertEquals(written.strip(), example.statements().strip());
        try (Connection reader = ReaderPlans.connect(PLANS)) {
            Set<String> missing = new HashSet<>(example.namedIndexes());
            assertTrue(!missing.isEmpty(), "the words name no index");
            Set<String> used = Example.usedIndexes(reader, statements);
            missing.removeAll(used);
            assertEquals(Set.of(), missing, "PostgreSQL reads by " + used);
        }
    }

    @Test
    void layoutChangesNothingButWhiteSpace() throws IOException {
        for (Example example : examples()) {
            for (Sql sql : example.run()) {
                assertEquals(
                        sql.text().replaceAll("\\s", ""),
                        SqlLayout.of(sql.text()).replaceAll("\\s", ""));
            }
        }
    }
}
