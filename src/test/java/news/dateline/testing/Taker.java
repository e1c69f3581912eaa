package news.dateline.testing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** Asks for some items at once, and passes them on. */
public final class Taker<T> implements Flow.Subscriber<T> {

    private final long demand;
    private final Consumer<T> next;

    /** What its source failed with. */
    public final CompletableFuture<Throwable> failure = new CompletableFuture<>();

    /** A test that holds this keeps the source from being collected. */
    public Flow.Subscription subscription;

    public Taker(long demand, Consumer<T> next) {
        this.demand = demand;
        this.next = next;
    }

    @Override
    public void onSubscribe(Flow.Subscription own) {
        subscription = own;
        own.request(demand);
    }

    @Override
    public void onNext(T item) {
        next.accept(item);
    }

    @Override
    public void onError(Throwable why) {
        failure.complete(why);
    }

    @Override
    public void onComplete() {}
}
