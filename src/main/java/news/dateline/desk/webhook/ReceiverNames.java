package news.dateline.desk.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;

/**
 * Looks up the addresses of receivers, in no order. Messages to one host share one lookup, and
 * there are threads for the hosts of all webhooks: a name server that does not answer holds up the
 * names that it is asked for, and not those of other receivers.
 */
@ApplicationScoped
class ReceiverNames {

    private final Vertx vertx;
    private final WorkerExecutor workers;
    private final Lookup lookup;

    /** Those that run, by host. */
    private final Map<String, Future<InetAddress[]>> lookups = new ConcurrentHashMap<>();

    interface Lookup {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    @Inject
    ReceiverNames(Vertx vertx) {
        this(vertx, InetAddress::getAllByName);
    }

    ReceiverNames(Vertx vertx, Lookup lookup) {
        this.vertx = vertx;
        this.workers = vertx.createSharedWorkerExecutor("dateline-names", Webhooks.MOST);
        this.lookup = lookup;
    }

    Future<InetAddress[]> addresses(String host, Duration timeout) {
        Context caller = vertx.getOrCreateContext();
        Promise<InetAddress[]> found = Promise.promise();
        // A shared lookup ends on the thread of whoever began it.
        shared(host)
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .onComplete(result -> caller.runOnContext(any -> found.handle(result)));
        return found.future();
    }

    private Future<InetAddress[]> shared(String host) {
        Promise<InetAddress[]> own = Promise.promise();
        Future<InetAddress[]> other = lookups.putIfAbsent(host, own.future());
        if (other != null) {
            return other;
        }
        workers.executeBlocking(() -> lookup.addresses(host), false)
                .onComplete(
                        result -> {
                            lookups.remove(host);
                            own.handle(result);
                        });
        return own.future();
    }
}
