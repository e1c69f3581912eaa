package news.dateline.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import news.dateline.testing.FreePorts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A withdrawal whose moment comes while nothing runs is carried out by the next start. */
@Tag("jar")
class WithdrawalAheadIT {

    private static final String ARTICLES = "{ articles { nodes { id headline } } }";
    private static final String PEOPLE = "{ people { totalCount } }";
    private static final String WITHOUT_SAMPLE = "-Ddateline.sample=false";

    @TempDir Path folder;

    @Test
    void isCarriedOutByTheNextStart() throws Exception {
        PreparedHome.postgresIn(folder);
        Instant end = Instant.now().plusSeconds(40);
        Path bundle = folder.resolve("ahead.jsonl");
        Files.writeString(
                bundle,
                """
                {'type':'person','key':'p','name':'Ann'}
                {'type':'article','key':'a','version':1,'language':'en','headline':'Soon gone','body':'Ann went.','publishedAt':'2020-01-01T00:00:00Z','mentions':[{'entity':'p','field':'BODY','start':0,'end':3,'text':'Ann','form':'NAME'}]}
                {'type':'withdraw','article':'a','version':2,'at':'%s'}
                """
                        .formatted(end)
                        .replace('\'', '"'));
        String id;
        try (Program first =
                Program.serve(folder, FreePorts.next(), WITHOUT_SAMPLE).untilItAnswers()) {
            try (Program load = Program.command(folder, "load", bundle.toString())) {
                assertEquals(0, load.exit(), load.output());
            }
            String before = first.ask(ARTICLES);
            assertTrue(before.contains("Soon gone"), before);
            assertTrue(Instant.now().isBefore(end), "this machine is too slow for this test");
            id = before.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
            first.interrupt();
        }
        TimeUnit.MILLISECONDS.sleep(Math.max(0, end.toEpochMilli() - Instant.now().toEpochMilli()));
        try (Program second =
                Program.serve(folder, FreePorts.next(), WITHOUT_SAMPLE).untilItAnswers()) {
            assertFalse(second.ask(ARTICLES).contains("Soon gone"));
            await().until(this::texts, is(0));
            String node = second.ask("{ node(id: \"" + id + "\") { __typename } }");
            assertTrue(node.contains("Tombstone"), node);
            assertTrue(second.ask(PEOPLE).contains("\"totalCount\":0"), second.ask(PEOPLE));
        }
    }

    private int texts() throws Exception {
        try (Connection connection = DataDirectory.connectAsOwner(folder);
                Statement statement = connection.createStatement();
                ResultSet count =
                        statement.executeQuery("select count(*) from graph.article_text")) {
            count.next();
            return count.getInt(1);
        }
    }
}
