package news.dateline.observation;

import java.util.List;
import java.util.Map;
import java.util.logging.LogRecord;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.CapturedLog;
import news.dateline.testing.ChangedSettings;
import news.dateline.testing.Gql;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is logged of requests, and what is not. */
@QuarkusTest
@TestProfile(ChangedSettings.class)
class RequestLogTest {

    private static final String DOCUMENT =
            "query Find($name: String) { secret: people(first: 17, filter: { name: $name }) { nodes"
                    + " { name } } places(filter: { name: \"hidden\" }) { totalCount } }";

    private static final Map<String, String> VARIABLES = Map.of("name", "personal");

    private static ExtLogRecord line(String category) throws Exception {
        List<LogRecord> lines = CapturedLog.during(category, () -> Gql.ask(DOCUMENT, VARIABLES));
        assertEquals(1, lines.size());
        return (ExtLogRecord) lines.get(0);
    }

    @Test
    void eachRequestIsALine() throws Exception {
        ExtLogRecord line = line(RequestLog.REQUESTS);
        assertEquals("Find", line.getMdc("operation"));
        assertEquals("ok", line.getMdc("outcome"));
        assertEquals("200", line.getMdc("status"));
        assertEquals("3", line.getMdc("statements"));
        assertTrue(Integer.parseInt(line.getMdc("cost")) > 17);
        assertTrue(Integer.parseInt(line.getMdc("bytes")) > 20);
        assertTrue(line.getMdc("document").matches("[0-9a-f]{64}"));
        assertTrue(line.getMessage().startsWith("operation=Find outcome=ok status=200 ms="));
    }

    @Test
    void slowOperationsComeWithTheirDocumentButNoValues() throws Exception {
        String text = CapturedLog.text(line(RequestLog.SLOW));
        assertTrue(text.contains("people(filter:{},first:0)"), text);
        for (String secret : List.of("17", "hidden", "personal", "secret")) {
            assertFalse(line(RequestLog.SLOW).getMdc("text").contains(secret), text);
        }
    }

    @Test
    void variablesAreNowhere() throws Exception {
        for (String category : List.of(RequestLog.REQUESTS, RequestLog.SLOW)) {
            ExtLogRecord line = line(category);
            assertFalse((line.getMessage() + line.getMdcCopy()).contains("personal"));
        }
    }
}
