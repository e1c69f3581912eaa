package news.dateline.faults;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import io.vertx.core.json.JsonArray;
import news.dateline.change.ChangeCursors;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Many followers of the change feed, each of which notes what it is told, in its order. */
final class Followers implements AutoCloseable {

    private static final int COUNT = Integer.getInteger("followers", 100);
    private static final Set<String> TEMPORARY =
            Set.of("UNAVAILABLE", "TIMEOUT", "SLOW_SUBSCRIBER");

    private final List<Follower> followers = new ArrayList<>();

    /** Makes one follower of a server, however it is told. */
    interface Kind {
        Follower at(String address);
    }

    /** A follower; it goes on where it was, whatever becomes of its server. */
    abstract static class Follower implements Runnable {

        static final HttpClient CLIENT =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(5))
                        .build();

        private final List<Long> told = new CopyOnWriteArrayList<>();
        private volatile int failures;
        private volatile boolean done;
        private volatile String wrong;

        /** Follows until it is {@link #isDone}. */
        abstract void follow() throws InterruptedException;

        @Override
        public final void run() {
            try {
                follow();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException | AssertionError e) {
                wrong = e.toString();
            }
        }

        final boolean isDone() {
            return done;
        }

        final void isTold(List<Long> changes) {
            told.addAll(changes);
        }

        final void failed() {
            failures++;
        }

        /** Of the change after which the cursor stands. */
        static long change(String cursor) {
            return ChangeCursors.decode("cursor", cursor);
        }

        /** Nothing else may come of a fault. */
        static void assertTemporary(JsonArray errors) {
            String code = errors.getJsonObject(0).getJsonObject("extensions").getString("code");
            assertTrue(TEMPORARY.contains(code), errors::encode);
        }
    }

    /** As many as the property {@code followers} says. */
    static Followers start(Kind kind, String address) {
        return new Followers().and(COUNT, kind, address);
    }

    Followers and(int count, Kind kind, String address) {
        for (int i = 0; i < count; i++) {
            Follower follower = kind.at(address);
            followers.add(follower);
            Thread thread = new Thread(follower, "follower");
            thread.setDaemon(true);
            thread.start();
        }
        return this;
    }

    int failures() {
        return followers.stream().mapToInt(follower -> follower.failures).sum();
    }

    /**
     * Waits until all have come to the feed's end; then each was told all of it, each change once.
     */
    String check(Postgres server) {
        await("the feed is numbered")
                .atMost(1, MINUTES)
                .until(
                        () ->
                                "0"
                                        .equals(
                                                server.read(
                                                        "select count(*) from graph.pending_change where due <= now()")));
        List<Long> feed = feed(server);
        assertTrue(feed.size() > 100, feed.size() + " changes");
        await("followers have come to the end")
                .atMost(2, MINUTES)
                .until(
                        () ->
                                followers.stream()
                                        .allMatch(
                                                one ->
                                                        one.wrong != null
                                                                || one.told.size() >= feed.size()));
        for (Follower follower : followers) {
            assertEquals(null, follower.wrong);
            assertEquals(feed, follower.told);
        }
        return "%d followers, %d changes each: 0 missed, 0 doubled; %d requests failed and were repeated"
                .formatted(followers.size(), feed.size(), failures());
    }

    /** Nothing that the writers of these tests write is withdrawn, so followers are told of all. */
    private static List<Long> feed(Postgres server) {
        String ids = server.read("select string_agg(id::text, ',' order by id) from graph.change");
        return ids == null
                ? List.of()
                : List.of(ids.split(",")).stream().map(Long::valueOf).toList();
    }

    @Override
    public void close() {
        followers.forEach(follower -> follower.done = true);
    }
}
