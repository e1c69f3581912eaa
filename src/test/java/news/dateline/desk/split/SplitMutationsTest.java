package news.dateline.desk.split;

import java.util.HashMap;
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

import static news.dateline.desk.split.SplitGraph.MP;
import static news.dateline.desk.split.SplitGraph.SMITH;
import static news.dateline.desk.split.SplitGraph.done;
import static news.dateline.desk.split.SplitGraph.load;
import static news.dateline.desk.split.SplitGraph.mentions;
import static news.dateline.desk.split.SplitGraph.named;
import static news.dateline.desk.split.SplitGraph.one;
import static news.dateline.desk.split.SplitGraph.person;
import static news.dateline.desk.split.SplitGraph.seen;
import static news.dateline.desk.split.SplitGraph.split;
import static news.dateline.desk.split.SplitGraph.three;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
@TestProfile(OwnGraph.class)
class SplitMutationsTest {

    @BeforeEach
    void begin() {
        SplitGraph.begin();
    }

    @Test
    void whatTheArticleSaysFollowsItsMentions() {
        JsonPath payload =
                done(
                        split(
                                "id",
                                SMITH,
                                "mentions",
                                mentions("one"),
                                "into",
                                MP,
                                "reason",
                                "the MP"));
        assertEquals("mp", payload.get("into.key"));
        assertEquals("splitEntity", payload.get("entity.history.nodes[0].mutation"));
        assertEquals("the MP", payload.get("into.history.nodes[0].note"));
        assertSplit();
    }

    private static void assertSplit() {
        assertEquals("[One] 2 mentions 1 quotations [One] 0 written", seen(MP));
        assertEquals("[Two] 1 mentions 0 quotations [Two] 1 written", seen(SMITH));
    }

    @Test
    void laterLoadsOfTheArticleDoNotTakeItBack() {
        done(split("id", SMITH, "mentions", mentions("one"), "into", MP));
        load(one(1, ""));
        assertSplit();
        load(one(2, "Yesterday "));
        assertSplit();
    }

    @Test
    void anEntityIsAddedForTheMentions() {
        JsonPath payload =
                done(
                        split(
                                "id",
                                SMITH,
                                "mentions",
                                mentions("one"),
                                "newEntity",
                                Map.of(
                                        "key",
                                        "other",
                                        "name",
                                        "J. Smith",
                                        "description",
                                        "An MP")));
        assertEquals(person("other"), payload.get("into.id"));
        assertEquals("An MP", payload.get("into.description"));
        assertEquals(true, payload.get("into.visible"));
        assertEquals("[One] 2 mentions 1 quotations [One] 0 written", seen(person("other")));

        Map<String, Object> added = new HashMap<>(Map.of("name", "Desk Ltd"));
        added.put("key", null);
        String organization = Bundles.entityId("Organization", "desk");
        JsonPath another =
                done(
                        split(
                                "id",
                                organization,
                                "mentions",
                                List.of(mentions("two").get(1)),
                                "newEntity",
                                added));
        assertEquals("COMPANY", another.get("into.category"));
    }

    @Test
    void ofSomeMentionsOnlyTheseMove() {
        done(split("id", SMITH, "mentions", List.of(mentions("one").get(1)), "into", MP));
        for (int version = 1; version < 3; version++) {
            assertEquals("[One] 1 mentions 0 quotations [] 0 written", seen(MP));
            assertEquals("[Two, One] 2 mentions 1 quotations [One, Two] 1 written", seen(SMITH));
            load(one(version + 1, "Now "));
        }
        done(split("id", SMITH, "mentions", List.of(mentions("one").get(0)), "into", MP));
        assertSplit();
    }

    @Test
    void aMentionThatWasSplitBackIsOneThatStays() {
        Object second = mentions("one").get(1);
        done(split("id", SMITH, "mentions", List.of(second), "into", MP));
        done(split("id", MP, "mentions", List.of(second), "into", SMITH));
        done(split("id", SMITH, "mentions", List.of(mentions("one").get(0)), "into", MP));
        assertEquals("[One] 1 mentions 0 quotations [] 0 written", seen(MP));
    }

    @Test
    void othersStayIfALaterVersionNamesWhatIsMeant() {
        load(three(1, "smith", "smith", "smith"));
        done(split("id", SMITH, "mentions", List.of(mentions("three").get(1)), "into", MP));
        assertEquals(List.of("smith", "mp", "smith"), named("three"));
        load(three(2, "smith", "mp", "smith"));
        assertEquals(List.of("smith", "mp", "smith"), named("three"));
        done(split("id", SMITH, "mentions", List.of(mentions("three").get(2)), "into", MP));
        assertEquals(List.of("smith", "mp", "mp"), named("three"));
        load(three(3, "smith", "smith", "smith"));
        assertEquals(List.of("smith", "mp", "mp"), named("three"));
    }

    @Test
    void splittingBackUndoesIt() {
        String before = seen(SMITH);
        done(split("id", SMITH, "mentions", mentions("one"), "into", MP));
        done(split("id", MP, "mentions", mentions("one"), "into", SMITH));
        assertEquals(before, seen(SMITH));
        load(one(2, "Later "));
        assertEquals(before, seen(SMITH));
    }

    @Test
    void mergesLeadTheMentionsOnAndBack() {
        load("{'type':'person','key':'third','name':'Third','origin':'https://example.org/3'}");
        done(split("id", SMITH, "mentions", mentions("one"), "into", MP));
        String errors = "{ userErrors { code } }";
        Desk.EDITOR.mutate("mergeEntities", Map.of("from", MP, "into", person("third")), errors);
        assertEquals("[One] 2 mentions 1 quotations [One] 0 written", seen(person("third")));
        Desk.EDITOR.mutate("undoMerge", Map.of("id", MP), errors);
        assertSplit();
        Desk.EDITOR.mutate("mergeEntities", Map.of("from", MP, "into", SMITH), errors);
        assertEquals("[Two, One] 3 mentions 1 quotations [One, Two] 1 written", seen(SMITH));
        Desk.EDITOR.mutate("undoMerge", Map.of("id", MP), errors);
        assertSplit();
    }
}
