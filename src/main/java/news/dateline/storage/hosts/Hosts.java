package news.dateline.storage.hosts;

import java.util.List;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import org.jspecify.annotations.Nullable;

/** The servers that may be the one to use. It is looked for from the one that last was. */
final class Hosts {

    private final List<Host> hosts;
    private volatile int last;

    Hosts(List<Host> hosts) {
        this.hosts = List.copyOf(hosts);
    }

    /** A server that may be used, and a connection to it. */
    record Found(Host host, SqlConnection connection) {}

    /** Closes all connections to this server. */
    void letGo(String name) {
        hosts.stream().filter(host -> host.name().equals(name)).forEach(Host::letGo);
    }

    Future<Found> find(Context context) {
        return find(context, last, 0, null);
    }

    private Future<Found> find(Context context, int first, int tried, @Nullable Throwable why) {
        if (tried == hosts.size()) {
            return Future.failedFuture(why);
        }
        int index = (first + tried) % hosts.size();
        Host host = hosts.get(index);
        return host.connect(context)
                .onSuccess(any -> last = index)
                .map(connection -> new Found(host, connection))
                .recover(
                        failure ->
                                find(
                                        context,
                                        first,
                                        tried + 1,
                                        why instanceof TakesNoWrites ? why : failure));
    }
}
