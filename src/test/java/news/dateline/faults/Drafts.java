package news.dateline.faults;

import java.util.ArrayList;
import java.util.List;

import io.vertx.core.json.JsonObject;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

/** Drafts that are to be published, each under an idempotency key, and what came of them. */
record Drafts(DeskClient desk, Postgres server, List<JsonObject> inputs) {

    /** Neither all that a publication writes, nor nothing of it. */
    private static final String HALF_WRITTEN =
            """
            select count(*) from graph.working_copy w cross join lateral (
                select a.id is not null is_in_graph, w.line is null is_closed,
                       (select count(*) from graph.article_version v where v.article_id = w.article_id and v.action = 'PUBLISHED') entries,
                       exists (select from graph.idempotent_answer i where i.key = 'publish ' || w.key and i.answer is not null) is_answered
                from (values (1)) one left join graph.article a on a.id = w.article_id) s
            where (is_in_graph, is_closed, is_answered, entries) not in ((true, true, true, 1), (false, false, false, 0))
            """;

    private static final String PUBLISHED =
            "select count(*) from graph.article_version where action = 'PUBLISHED'";

    /** Which they were, and when. */
    private static final String ENTRIES =
            "select coalesce(string_agg(id::text, ' ' order by at, id), '') from graph.article_version where action = 'PUBLISHED'";

    private static final String LONG_TRANSACTIONS =
            "select count(*) from pg_stat_activity where usename = 'dateline_writer' and xact_start < now() - interval '0.3 s'";

    static Drafts create(DeskClient desk, Postgres server, int number) {
        List<JsonObject> inputs = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String key = "draft " + i;
            JsonObject draft =
                    new JsonObject()
                            .put("key", key)
                            .put("headline", key)
                            .put("language", "en")
                            .put("body", "Fog.")
                            .put("idempotencyKey", "create " + i);
            String id =
                    desk.done("createArticle", draft, "article { id }")
                            .getJsonObject("article")
                            .getString("id");
            inputs.add(new JsonObject().put("id", id).put("idempotencyKey", "publish " + key));
        }
        return new Drafts(desk, server, inputs);
    }

    List<String> bodies() {
        return inputs.stream()
                .map(input -> DeskClient.body("publishArticle", input, "article { id }"))
                .toList();
    }

    void publish(int number) {
        desk.done("publishArticle", inputs.get(number), "article { id }");
    }

    int published() {
        return Integer.parseInt(server.read(PUBLISHED));
    }

    String entries() {
        return server.read(ENTRIES);
    }

    int halfWritten() {
        return Integer.parseInt(server.read(HALF_WRITTEN));
    }

    /** Until no mutation runs any more. */
    void settle() {
        int[] last = {-1};
        await().pollInterval(1, SECONDS)
                .atMost(60, SECONDS)
                .until(
                        () -> {
                            int before = last[0];
                            last[0] = published();
                            return last[0] == before && server.read(LONG_TRANSACTIONS).equals("0");
                        });
    }
}
