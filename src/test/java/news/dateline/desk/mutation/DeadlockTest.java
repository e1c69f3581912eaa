package news.dateline.desk.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.interchange.load.BundleLoader;
import news.dateline.testing.ArticleDesk;
import news.dateline.testing.AtOnce;
import news.dateline.testing.Bundles;
import news.dateline.testing.Desk;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Everything that writes does so at once: no client sees a deadlock, and nothing is lost. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class DeadlockTest {

    private static final int CLIENTS = 20;

    @BeforeEach
    void clear() {
        Bundles.clear();
    }

    private static PlainDatabase database() {
        return PlainDatabase.of(OwnGraph.DATABASE);
    }

    /**
     * Publications, working copies, bundles that name the same things in opposite orders, and a
     * load: no client sees a deadlock, and everything is there afterwards.
     */
    @Test
    void differentWorkDoesNotDeadlock() throws Exception {
        int rounds = 5;
        List<String> keys = IntStream.range(0, 10).mapToObj(i -> "p" + i).toList();
        CompletableFuture<BundleLoader.Outcome> load = loading(200);
        List<String> answers = Collections.synchronizedList(new ArrayList<>());
        AtOnce.run(
                CLIENTS,
                i -> {
                    for (int round = 0; round < rounds; round++) {
                        answers.addAll(
                                switch (i % 3) {
                                    case 0 -> bundle(keys, i + "." + round, i % 2 == 0);
                                    case 1 -> article(i + "." + round);
                                    default -> loadedArticle(i, round);
                                });
                    }
                    return i;
                });
        assertEquals(List.of(), load.join().problems());
        assertEquals(Set.of(), Set.copyOf(answers));
        assertEquals(
                List.of(String.valueOf(200 + rounds * 7)),
                database().read("select count(*) from graph.article"));
        assertEquals(List.of("10"), database().read("select count(*) from graph.entity"));
    }

    private static CompletableFuture<BundleLoader.Outcome> loading(int articles) {
        List<String> lines =
                IntStream.range(0, articles)
                        .mapToObj(
                                i ->
                                        "{\"type\":\"article\",\"key\":\"load/%d\",\"version\":1,\"language\":\"en\",\"headline\":\"Load %d\",\"publishedAt\":\"2020-01-01T00:00:00Z\"}"
                                                .formatted(i, i))
                        .toList();
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return new BundleLoader(database().source(), 5)
                                .load(String.join("\n", lines));
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private static List<String> bundle(List<String> keys, String name, boolean isReversed) {
        List<String> lines =
                new ArrayList<>(
                        keys.stream()
                                .map(
                                        key ->
                                                "{\"type\":\"person\",\"key\":\"%s\",\"name\":\"%s\"}"
                                                        .formatted(key, name))
                                .toList());
        if (isReversed) {
            Collections.reverse(lines);
        }
        return Desk.EDITOR
                .mutate("loadBundle", Map.of("lines", lines), "{ userErrors { code message } }")
                .getList("userErrors.code");
    }

    private static List<String> article(String headline) {
        ArticleDesk desk = ArticleDesk.EDITOR;
        String id = desk.draft(headline);
        List<String> codes = new ArrayList<>(desk.refused("publishArticle", Map.of("id", id)));
        codes.addAll(
                desk.refused("correctArticle", Map.of("id", id, "correction", "C", "body", "B")));
        return codes;
    }

    /** Working copies of articles that are perhaps being loaded. */
    private static List<String> loadedArticle(int client, int round) {
        String id = Bundles.articleId("load/" + (client + CLIENTS * round));
        Set<String> codes =
                new TreeSet<>(
                        ArticleDesk.EDITOR.refused(
                                "updateArticle", Map.of("id", id, "headline", "Desk")));
        codes.addAll(ArticleDesk.EDITOR.refused("discardDraft", Map.of("id", id)));
        codes.removeAll(Set.of("NOT_FOUND", "NOT_ALLOWED_IN_THIS_STATE"));
        return List.copyOf(codes);
    }
}
