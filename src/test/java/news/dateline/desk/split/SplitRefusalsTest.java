package news.dateline.desk.split;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.Bundles;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static news.dateline.desk.split.SplitGraph.MP;
import static news.dateline.desk.split.SplitGraph.SMITH;
import static news.dateline.desk.split.SplitGraph.mentions;
import static news.dateline.desk.split.SplitGraph.seen;
import static news.dateline.desk.split.SplitGraph.split;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

@QuarkusTest
@TestProfile(OwnGraph.class)
class SplitRefusalsTest {

    @BeforeEach
    void begin() {
        SplitGraph.begin();
    }

    @Test
    void whatCannotBeSplitIsRefused() {
        List<String> mentions = mentions("one");
        assertRefused("INVALID", List.of("into"), split("id", SMITH, "mentions", mentions));
        assertRefused(
                "INVALID",
                List.of("into"),
                split("id", SMITH, "mentions", mentions, "into", SMITH));
        assertRefused(
                "INVALID",
                List.of("into"),
                split(
                        "id",
                        SMITH,
                        "mentions",
                        mentions,
                        "into",
                        Bundles.entityId("Organization", "desk")));
        assertRefused(
                "INVALID",
                List.of("mentions"),
                split("id", SMITH, "mentions", List.of(), "into", MP));
        assertRefused(
                "NOT_FOUND",
                List.of("mentions", "1"),
                split(
                        "id",
                        SMITH,
                        "mentions",
                        List.of(mentions.get(0), mentions("two").get(1)),
                        "into",
                        MP));
        assertRefused(
                "KEY_TAKEN",
                List.of("newEntity", "key"),
                split(
                        "id",
                        SMITH,
                        "mentions",
                        mentions,
                        "newEntity",
                        Map.of("key", "mp", "name", "MP")));
        assertRefused(
                "CONFLICT",
                List.of("expectedVersion"),
                split("id", SMITH, "mentions", mentions, "into", MP, "expectedVersion", 7));
        assertEquals("[Two, One] 3 mentions 1 quotations [One, Two] 1 written", seen(SMITH));
    }

    private static void assertRefused(String code, List<String> field, JsonPath payload) {
        assertEquals(List.of(code), payload.getList("userErrors.code"));
        assertEquals(List.of(field), payload.getList("userErrors.field"));
        assertNull(payload.get("entity"));
        assertNull(payload.get("into"));
    }
}
