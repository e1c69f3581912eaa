package news.dateline.storage.hosts;

import java.util.List;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;

/** The servers that may be the one to use. It is looked for from the one that last was. */
final class Hosts {

    private final List<Host> hosts;
    private volatile int last;

    Hosts(List<Host> hosts) {
        this.hosts = List.copyOf(hosts);
    }

    Future<SqlConnection> connect(Context context) {
        return connect(context, last, 0, null);
    }

    /** The server that was found last. */
    Host last() {
        return hosts.get(last);
    }

    private Future<SqlConnection> connect(Context context, int first, int tried, Throwable why) {
        if (tried == hosts.size()) {
            return Future.failedFuture(why);
        }
        int index = (first + tried) % hosts.size();
        return hosts.get(index)
                .connect(context)
                .onSuccess(any -> last = index)
                .recover(
                        failure ->
                                connect(
                                        context,
                                        first,
                                        tried + 1,
                                        why instanceof TakesNoWrites ? why : failure));
    }
}
