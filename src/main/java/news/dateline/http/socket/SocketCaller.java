package news.dateline.http.socket;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.Context;
import news.dateline.limits.Caller;
import org.jspecify.annotations.Nullable;

/** Who waits for the result of one operation. */
final class SocketCaller implements Caller {

    private final Context thread;
    private final Object connection;
    private final IntFunction<String> address;
    private final @Nullable SecurityIdentity identity;
    private final List<Runnable> todo = new ArrayList<>(4);
    private Runnable whenSlow = () -> {};
    private boolean isOver;

    SocketCaller(
            Context thread,
            Object connection,
            IntFunction<String> address,
            @Nullable SecurityIdentity identity) {
        this.thread = thread;
        this.connection = connection;
        this.address = address;
        this.identity = identity;
    }

    @Override
    public Context thread() {
        return thread;
    }

    @Override
    public Object connection() {
        return connection;
    }

    @Override
    public String address(int proxies) {
        return address.apply(proxies);
    }

    @Override
    public @Nullable SecurityIdentity identity() {
        return identity;
    }

    @Override
    public void whenOver(Runnable task) {
        if (isOver) {
            task.run();
        } else {
            todo.add(task);
        }
    }

    @Override
    public void whenSlow(Runnable task) {
        whenSlow = task;
    }

    void tellSlow() {
        whenSlow.run();
    }

    void over() {
        isOver = true;
        List<Runnable> now = List.copyOf(todo);
        todo.clear();
        now.forEach(Runnable::run);
    }
}
