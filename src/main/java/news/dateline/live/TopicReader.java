package news.dateline.live;

import java.util.List;
import java.util.concurrent.Flow;

import io.vertx.core.Context;
import news.dateline.change.ChangeCursors;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;
import news.dateline.execution.EventSource;
import news.dateline.execution.SharedEvent;
import org.jspecify.annotations.Nullable;

/**
 * One subscriber: its place among the events of its topic. Events from before the topic's are read
 * page by page, as it asks for them. Used on the follower's thread, except where it says otherwise.
 */
final class TopicReader implements EventSource, Flow.Subscription {

    private static final ApiError SLOW =
            new ApiError(
                    ErrorCode.SLOW_SUBSCRIBER,
                    "Events come faster than this client takes them: more than "
                            + Topic.MOST_BEHIND
                            + " are waiting. Subscribe again with after: resumeAfter.");

    private final Follower follower;
    private final Interest interest;
    private final Object client;
    private final Delivery delivery;
    private volatile @Nullable Topic topic;
    private long demand;

    /** The last event of the topic that it was given or has passed; null while it catches up. */
    private volatile @Nullable Item last;

    /** Where in the topic it goes on when it has caught up. */
    private @Nullable Item anchor;

    private List<Item> page = List.of();
    private int nextOfPage;
    private boolean isReading;

    /** Up to this change, all events have been read. */
    private long reached;

    /**
     * @param client whose it is
     * @param after the change after which it begins
     */
    TopicReader(
            Follower follower,
            Interest interest,
            Object client,
            long after,
            @Nullable Context thread) {
        this.follower = follower;
        this.interest = interest;
        this.client = client;
        this.reached = after;
        this.delivery = new Delivery(thread, after);
    }

    Interest interest() {
        return interest;
    }

    Object client() {
        return client;
    }

    /** On any thread. What it reads first may only be older than what it reads later. */
    @Override
    public String position() {
        Topic own = topic;
        long end = own == null ? 0 : own.completeUntil();
        Item at = last;
        boolean hasAll = at != null && at.next == null && delivery.hasTakenAll();
        long taken = delivery.takenId();
        return ChangeCursors.encode(hasAll ? Math.max(end, taken) : taken);
    }

    /** On any thread. */
    @Override
    public void subscribe(Flow.Subscriber<? super SharedEvent> subscriber) {
        delivery.begin(subscriber);
        subscriber.onSubscribe(this);
        follower.join(this);
    }

    /** On any thread. */
    @Override
    public void request(long events) {
        follower.run(
                () -> {
                    demand = demand + events < 0 ? Long.MAX_VALUE : demand + events;
                    goOn();
                });
    }

    /** On any thread. */
    @Override
    public void cancel() {
        if (delivery.close()) {
            follower.run(this::leave);
        }
    }

    void joins(Topic one) {
        if (!isOver()) {
            topic = one;
            one.add(this);
            goOn();
        }
    }

    private void leave() {
        Topic own = topic;
        if (own != null) {
            follower.leave(this, own);
        }
        page = List.of();
        last = null;
        anchor = null;
    }

    boolean isOver() {
        return delivery.isOver();
    }

    /** How many events it has not been given; 0 while it catches up. */
    long behind() {
        return behind(last);
    }

    private long behind(@Nullable Item from) {
        Topic own = topic;
        return from == null || own == null ? 0 : own.tail().number - from.number;
    }

    /** Gives it events, as many as it has asked for. */
    void goOn() {
        Topic own = topic;
        if (own == null) {
            return;
        }
        while (demand > 0 && !isOver()) {
            // Counted before it moves on: until it is taken, the position is before it.
            delivery.prepare();
            Item next = next(own);
            if (next == null) {
                delivery.skip();
                break;
            }
            demand--;
            delivery.give(next);
        }
        if (!isOver() && behind() > Topic.MOST_BEHIND) {
            end(SLOW);
        }
        if (behind(anchor) > Topic.MOST_BEHIND) {
            anchor = null;
        }
    }

    private @Nullable Item next(Topic own) {
        if (nextOfPage < page.size()) {
            return page.get(nextOfPage++);
        }
        Item at = last;
        if (at == null) {
            if (anchor == null) {
                anchor = own.tail();
            }
            if (reached < anchor.id()) {
                readPage();
                return null;
            }
            delivery.pass(reached);
            at = anchor;
            anchor = null;
            page = List.of();
        }
        Item next = at.next;
        while (next != null && next.id() <= reached) {
            at = next;
            next = at.next;
        }
        if (next == null) {
            last = at;
            return null;
        }
        reached = next.id();
        last = next;
        return next;
    }

    private void readPage() {
        if (isReading) {
            return;
        }
        isReading = true;
        delivery.pass(reached);
        follower.earlier(this, reached)
                .whenComplete(
                        (read, failure) ->
                                follower.run(
                                        () -> {
                                            isReading = false;
                                            if (failure instanceof EndsSubscription why) {
                                                end(why);
                                            } else if (failure != null) {
                                                follower.later(this::goOn);
                                            } else {
                                                put(read);
                                            }
                                        }));
    }

    private void put(EarlierEvents read) {
        if (isOver()) {
            return;
        }
        if (reached < read.trimmed()) {
            end(ChangeCursors.expired());
            return;
        }
        page = read.items();
        nextOfPage = 0;
        if (page.isEmpty() && read.end() <= reached) {
            // A standby that is behind has nothing more yet.
            follower.later(this::goOn);
            return;
        }
        reached = read.end();
        goOn();
    }

    void end(ApiError why) {
        if (delivery.close()) {
            leave();
            delivery.fail(why);
        }
    }
}
