package news.dateline.operation;

import java.util.ArrayList;
import java.util.List;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.Context;
import news.dateline.limits.Caller;
import org.jspecify.annotations.Nullable;

/** Who waits for the result of one event: all of its subscribers. */
final class EventCaller implements Caller {

    private final Context thread;
    private final List<Runnable> whenOver = new ArrayList<>();
    private boolean isOver;

    EventCaller(Context thread) {
        this.thread = thread;
    }

    @Override
    public Context thread() {
        return thread;
    }

    @Override
    public Object connection() {
        return EventCaller.class;
    }

    @Override
    public String address(int proxies) {
        return "";
    }

    @Override
    public @Nullable SecurityIdentity identity() {
        return null;
    }

    @Override
    public void whenOver(Runnable task) {
        if (isOver) {
            task.run();
        } else {
            whenOver.add(task);
        }
    }

    @Override
    public void whenSlow(Runnable task) {}

    void over() {
        isOver = true;
        whenOver.forEach(Runnable::run);
        whenOver.clear();
    }
}
