package news.dateline.desk.webhook;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import news.dateline.storage.BackgroundWork;
import news.dateline.storage.RepeatedWork;
import news.dateline.storage.Writing;
import news.dateline.storage.hosts.DatabaseConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells webhooks of changes: queues them from the feed, sends what is due, and notes what became of
 * it. Several servers share the work; each message is with one of them at a time.
 */
@ApplicationScoped
public class Deliveries {

    private static final Logger LOG = Logger.getLogger(Deliveries.class);
    private static final Duration PAUSE = Duration.ofMillis(250);

    /** Changes that are queued for each webhook. */
    private static final int MOST_AT_ONCE = 200;

    private static final String QUEUE = "select graph.queue_deliveries($1)";
    private static final String TAKE =
            """
            select t.id, t.webhook_id, t.url, t.secret, t.change_id, t.kind, t.node_id, t.node_kind, t.version, t.changed_at
            from graph.take_deliveries($1) t
            """;
    private static final String END = "select 1 from graph.end_delivery($1, $2)";

    private final Vertx vertx;
    private final Sender sender;
    private final boolean isToRun;
    private final RepeatedWork work;

    /** How many messages of a webhook this server is sending. */
    private final Map<Long, Integer> sending = new ConcurrentHashMap<>();

    Deliveries(
            Vertx vertx,
            Sender sender,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true")
                    boolean serves,
            DatabaseConfig database) {
        this.vertx = vertx;
        this.sender = sender;
        this.isToRun = serves && !database.readOnly();
        this.work = new RepeatedWork(vertx, "webhooks", PAUSE, this::look);
    }

    void onStart(@Observes StartupEvent start) {
        if (isToRun) {
            work.start();
        }
    }

    void onStop(@Observes ShutdownEvent stop) {
        work.stop();
    }

    private Uni<Boolean> look() {
        return Panache.withTransaction(() -> Writing.rows(QUEUE, MOST_AT_ONCE))
                .map(rows -> (Integer) rows.get(0)[0])
                .onItemOrFailure()
                .transformToUni(this::takeAfter);
    }

    /** What is queued already is sent, also if nothing can be queued. */
    private Uni<Boolean> takeAfter(@Nullable Integer looked, @Nullable Throwable failure) {
        if (failure != null) {
            return take().chain(any -> Uni.createFrom().failure(failure));
        }
        return looked == null
                ? Uni.createFrom().item(false)
                : take().map(taken -> taken > 0 || looked >= MOST_AT_ONCE);
    }

    /** Sends what is due; gives back how many messages. */
    private Uni<Integer> take() {
        return Panache.withTransaction(() -> Writing.rows(TAKE, new Object[] {busy()}))
                .invoke(this::send)
                .map(List::size);
    }

    /** The webhook of each message that is being sent. */
    private Long[] busy() {
        return sending.entrySet().stream()
                .flatMap(
                        webhook ->
                                Collections.nCopies(webhook.getValue(), webhook.getKey()).stream())
                .toArray(Long[]::new);
    }

    private void send(List<Object[]> rows) {
        for (Object[] row : rows) {
            long delivery = (Long) row[0];
            long webhook = (Long) row[1];
            sending.merge(webhook, 1, Integer::sum);
            sent(row)
                    .otherwise(Throwable::toString)
                    .onSuccess(failure -> end(delivery, webhook, failure));
        }
    }

    /** A row of a newer Dateline, which this one cannot read, does not hold up those behind it. */
    private Future<@Nullable String> sent(Object[] row) {
        try {
            return sender.send(Message.of(row));
        } catch (RuntimeException e) {
            LOG.debug("A message cannot be made", e);
            return Future.succeededFuture(
                    "This server cannot make the message, perhaps because it is of a newer version.");
        }
    }

    private void end(long delivery, long webhook, @Nullable String failure) {
        BackgroundWork.run(
                        vertx,
                        () -> Panache.withTransaction(() -> Writing.rows(END, delivery, failure)))
                .whenComplete(
                        (any, lost) -> {
                            if (lost != null) {
                                LOG.debug("It is sent again in a minute", lost);
                            }
                            sending.computeIfPresent(
                                    webhook, (same, number) -> number > 1 ? number - 1 : null);
                        });
    }
}
