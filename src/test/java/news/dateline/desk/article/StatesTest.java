package news.dateline.desk.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.ArticleDesk;
import news.dateline.testing.Bundles;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * The table of docs/desk.md, walked: every mutation in every state, by an editor and by
 * contributors.
 */
@QuarkusTest
@TestProfile(OwnGraph.class)
class StatesTest {

    private static final ArticleDesk EDITOR = ArticleDesk.EDITOR;
    private static final ArticleDesk OWNER = ArticleDesk.CONTRIBUTOR;
    private static final ArticleDesk OTHER = ArticleDesk.as("otto", "contributor");
    private static final String LATER = Instant.now().plusSeconds(86_400).toString();

    /** The mutations of a column of the table, with what their inputs have beside the id. */
    private static final Map<String, Map<String, Map<String, ?>>> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put(
                "update, annotate",
                Map.of(
                        "updateArticle", Map.of("headline", "New"),
                        "annotateArticle", Map.of("mentions", List.of())));
        COLUMNS.put("discard", Map.of("discardDraft", Map.of()));
        COLUMNS.put(
                "publish",
                Map.of("publishArticle", Collections.singletonMap("embargoUntil", null)));
        COLUMNS.put("schedule", Map.of("scheduleArticle", Map.of("publishAt", LATER)));
        COLUMNS.put("unschedule", Map.of("unscheduleArticle", Map.of()));
        COLUMNS.put("correct", Map.of("correctArticle", Map.of("correction", "It was wrong.")));
        COLUMNS.put("withdraw", Map.of("withdrawArticle", Map.of()));
        COLUMNS.put("restore", Map.of("restoreArticle", Map.of("version", 1)));
    }

    /** A new article in this state, whose working copy a contributor began if one can. */
    private static String article(ArticleState state) {
        return switch (state) {
            case DRAFT -> OWNER.draft("Old");
            case SCHEDULED -> scheduled(OWNER.draft("Old"));
            case DISCARDED -> then(OWNER.draft("Old"), "discardDraft", Map.of());
            case LOADED_DRAFT -> loadedDraft();
            case EMBARGOED ->
                    then(OWNER.draft("Old"), "publishArticle", Map.of("embargoUntil", LATER));
            case PUBLISHED -> published();
            case DRAFT_OF_PUBLISHED -> changed(published());
            case SCHEDULED_OF_PUBLISHED -> scheduled(changed(published()));
            case WITHDRAWN -> withdrawn();
            case DRAFT_OF_WITHDRAWN -> restored(withdrawn());
            case SCHEDULED_OF_WITHDRAWN -> scheduled(restored(withdrawn()));
        };
    }

    private static String then(String id, String mutation, Map<String, ?> input) {
        EDITOR.done(mutation, with(id, input));
        return id;
    }

    private static String published() {
        return then(OWNER.draft("Old"), "publishArticle", Map.of());
    }

    private static String changed(String id) {
        return then(id, "updateArticle", Map.of("headline", "New"));
    }

    private static String scheduled(String id) {
        return then(id, "scheduleArticle", Map.of("publishAt", LATER));
    }

    private static String withdrawn() {
        return then(published(), "withdrawArticle", Map.of());
    }

    private static String restored(String id) {
        return then(id, "restoreArticle", Map.of("version", 1));
    }

    private static String loadedDraft() {
        String key = "loaded/" + System.nanoTime();
        Bundles.load(
                "{\"type\":\"article\",\"key\":\"%s\",\"version\":1,\"status\":\"DRAFT\",\"changedAt\":\"2026-01-01T00:00:00Z\",\"headline\":\"Old\",\"language\":\"en\"}"
                        .formatted(key));
        return Bundles.articleId(key);
    }

    private static Map<String, Object> with(String id, Map<String, ?> input) {
        Map<String, Object> all = new LinkedHashMap<>(input);
        all.put("id", id);
        return all;
    }

    @Test
    void whatTheTableSaysIsSo() throws IOException {
        List<String> wrong = new ArrayList<>();
        Map<ArticleState, List<String>> table = table();
        assertEquals(List.of(ArticleState.values()).size(), table.size());
        table.forEach(
                (state, cells) -> {
                    int column = 0;
                    for (Map<String, Map<String, ?>> mutations : COLUMNS.values()) {
                        String cell = cells.get(column++);
                        mutations.forEach(
                                (mutation, input) -> check(state, mutation, input, cell, wrong));
                    }
                });
        assertEquals(List.of(), wrong);
    }

    /** A key is free before it is used and after its draft was discarded. */
    @Test
    void aKeyIsTakenInEveryState() {
        List<String> free = new ArrayList<>();
        for (ArticleState state : ArticleState.values()) {
            if (state == ArticleState.DISCARDED) {
                continue;
            }
            String key =
                    EDITOR.ask(
                                    "query($id: ID!) { deskArticle(id: $id) { key } }",
                                    Map.of("id", article(state)))
                            .getString("data.deskArticle.key");
            for (ArticleDesk desk : List.of(EDITOR, OWNER, OTHER)) {
                String outcome = desk.outcome("createArticle", fresh(key));
                if (!outcome.equals("[KEY_TAKEN]")) {
                    free.add(state + " " + outcome);
                }
            }
        }
        assertEquals(List.of(), free);
        OWNER.done(
                "discardDraft",
                Map.of("id", OWNER.done("createArticle", fresh("once")).getString("article.id")));
        assertEquals("[]", OTHER.outcome("createArticle", fresh("once")));
    }

    private static Map<String, String> fresh(String key) {
        return Map.of("key", key, "headline", "New", "language", "en");
    }

    private static void check(
            ArticleState state,
            String mutation,
            Map<String, ?> input,
            String cell,
            List<String> wrong) {
        String allowed = cell.isEmpty() ? "[NOT_ALLOWED_IN_THIS_STATE]" : "[]";
        note(state, mutation, "editor", EDITOR, input, allowed, wrong);
        boolean isForEditors =
                !List.of("updateArticle", "annotateArticle", "discardDraft", "restoreArticle")
                        .contains(mutation);
        boolean isTold = state == ArticleState.DISCARDED || cell.endsWith("c");
        String own = isTold ? allowed : "[NOT_PERMITTED]";
        note(state, mutation, "owner", OWNER, input, isForEditors ? "FORBIDDEN" : own, wrong);
        boolean isSecret =
                EnumSet.of(ArticleState.DISCARDED, ArticleState.DRAFT, ArticleState.SCHEDULED)
                        .contains(state);
        String others = isSecret ? "[NOT_FOUND]" : "[NOT_PERMITTED]";
        note(state, mutation, "other", OTHER, input, isForEditors ? "FORBIDDEN" : others, wrong);
    }

    private static void note(
            ArticleState state,
            String mutation,
            String who,
            ArticleDesk desk,
            Map<String, ?> input,
            String expected,
            List<String> wrong) {
        String found = desk.outcome(mutation, with(article(state), input));
        if (!found.equals(expected)) {
            wrong.add("%s %s %s: %s, not %s".formatted(state, mutation, who, found, expected));
        }
    }

    /** The cells of each state's row in docs/desk.md. */
    private static Map<ArticleState, List<String>> table() throws IOException {
        Map<ArticleState, List<String>> table = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(Path.of("docs/desk.md"));
        int start = lines.indexOf("| | " + String.join(" | ", COLUMNS.keySet()) + " |");
        for (String line : lines.subList(start + 2, lines.size())) {
            if (line.isEmpty()) {
                break;
            }
            List<String> cells =
                    List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
            table.put(
                    ArticleState.valueOf(cells.get(1).replace("`", "")),
                    cells.subList(2, cells.size() - 1));
        }
        return table;
    }
}
