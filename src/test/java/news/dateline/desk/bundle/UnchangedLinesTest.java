package news.dateline.desk.bundle;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.Bundles;
import news.dateline.testing.Desk;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
@TestProfile(OwnGraph.class)
class UnchangedLinesTest {

    private static final String ANN = "{'type':'person','key':'ann','name':'Ann Lee'}";

    @BeforeEach
    void clear() {
        Bundles.clear();
    }

    private static JsonPath load(String... lines) {
        List<String> all = List.of(lines).stream().map(line -> line.replace('\'', '"')).toList();
        return Desk.EDITOR.mutate(
                "loadBundle", Map.of("lines", all), "{ lines { outcome } userErrors { code } }");
    }

    /** Records and retractions too. */
    @Test
    void linesThatSayNothingNewAreUnchanged() {
        String works =
                "'affiliations':[{'person':'ann','body':'acme','role':'head','state':'HELD'}]";
        String record = "{'type':'record','key':'r','origin':'https://example.org/r'," + works;
        String retract = "{'type':'retract','asOf':'2026-01-0%d'," + works + "}";
        load(
                ANN,
                "{'type':'organization','key':'acme','name':'Acme','kind':'COMPANY'}",
                record + "}",
                retract.formatted(2));
        assertEquals(
                List.of("UNCHANGED", "UNCHANGED", "UNCHANGED", "UNCHANGED", "LOADED", "LOADED"),
                load(
                                record + "}",
                                record + ",'provenance':'MACHINE'}",
                                retract.formatted(1),
                                retract.formatted(2),
                                retract.formatted(3),
                                record.replace("'r'", "'r2'") + "}")
                        .getList("lines.outcome"));
    }
}
