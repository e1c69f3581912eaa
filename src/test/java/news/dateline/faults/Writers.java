package news.dateline.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import news.dateline.start.Program;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Fifty clients that write, one thing after the other: articles are created, published and
 * corrected; people are created and merged, or suggested and accepted.
 */
final class Writers implements AutoCloseable {

    private static final int CLIENTS = 50;

    /** How many rounds have an article each; then come a merge and a suggestion. */
    private static final int ROUNDS_OF_ARTICLES = 3;

    private final Seen seen = new Seen();
    private final DeskClient desk;
    private final List<Thread> threads = new ArrayList<>();
    private final Queue<Written> written = new ConcurrentLinkedQueue<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private volatile boolean done;

    private Writers(String address) {
        desk = new DeskClient(address, seen);
    }

    enum What {
        ARTICLE,
        MERGE,
        SUGGESTION
    }

    /** All of it was acknowledged. The id is that of the article, or of the suggestion. */
    record Written(What what, String name, String id) {}

    static Writers on(Program program) {
        Writers writers = new Writers(program.address());
        for (int i = 0; i < CLIENTS; i++) {
            int client = i;
            Thread thread = new Thread(() -> writers.write(client));
            thread.start();
            writers.threads.add(thread);
        }
        return writers;
    }

    /** Not all begin with the same. */
    private void write(int client) {
        try {
            for (int round = 0; !done; round++) {
                String name = "c" + client + " " + round;
                int kind = (client + round) % (ROUNDS_OF_ARTICLES + 2);
                written.add(
                        kind < ROUNDS_OF_ARTICLES
                                ? article(name)
                                : kind == ROUNDS_OF_ARTICLES ? merge(name) : suggestion(name));
            }
        } catch (RuntimeException e) {
            wrong.add(e.toString());
        }
    }

    private Written article(String name) {
        JsonObject draft =
                input(name, "create")
                        .put("headline", name)
                        .put("language", "en")
                        .put("body", "Fog closed the harbour.");
        String id =
                desk.done("createArticle", draft, "article { id }")
                        .getJsonObject("article")
                        .getString("id");
        same(
                id,
                desk.done(
                        "publishArticle", input(name, "publish").put("id", id), "article { id }"));
        JsonObject correction =
                input(name, "correct")
                        .put("id", id)
                        .put("body", "Fog closed the port.")
                        .put("correction", name);
        same(id, desk.done("correctArticle", correction, "article { id }"));
        return new Written(What.ARTICLE, name, id);
    }

    private static void same(String id, JsonObject payload) {
        assertEquals(id, payload.getJsonObject("article").getString("id"));
    }

    private Written merge(String name) {
        String from = person(name + " from");
        String into = person(name + " into");
        desk.done("mergeEntities", input(name, "merge").put("from", from).put("into", into), "");
        return new Written(What.MERGE, name, from);
    }

    private String person(String name) {
        return desk.done("createPerson", input(name, "create").put("name", name), "entity { id }")
                .getJsonObject("entity")
                .getString("id");
    }

    private Written suggestion(String name) {
        JsonObject line = new JsonObject().put("type", "person").put("key", name).put("name", name);
        JsonObject suggestion = new JsonObject().put("line", line.encode());
        JsonObject suggest =
                input(name, "suggest")
                        .put("source", "model-1")
                        .put("suggestions", new JsonArray().add(suggestion));
        String id =
                desk.done("suggest", suggest, "results { suggestion { id } }")
                        .getJsonArray("results")
                        .getJsonObject(0)
                        .getJsonObject("suggestion")
                        .getString("id");
        JsonObject accept = input(name, "accept").put("ids", new JsonArray().add(id));
        desk.done("acceptSuggestions", accept, "results { outcome }");
        return new Written(What.SUGGESTION, name, id);
    }

    private static JsonObject input(String name, String step) {
        return new JsonObject().put("idempotencyKey", name + " " + step);
    }

    /** Lets each client end what it has begun. */
    Seen finish() throws InterruptedException {
        close();
        assertEquals(List.of(), List.copyOf(wrong));
        return seen;
    }

    List<String> names(What what) {
        return written.stream().filter(one -> one.what() == what).map(Written::name).toList();
    }

    int acknowledged() {
        return seen.acknowledged();
    }

    @Override
    public void close() throws InterruptedException {
        done = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
