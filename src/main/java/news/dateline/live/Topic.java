package news.dateline.live;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import news.dateline.errors.ApiError;

/**
 * What all subscribers with the same interest are given. It keeps its last event only; each event
 * leads to the next one. Used on the follower's thread.
 */
final class Topic {

    /** How many events a subscriber may be behind. */
    static final int MOST_BEHIND = 500;

    private final RecentResults recent;
    private final Set<TopicReader> subscribers = new LinkedHashSet<>();
    private volatile long end;
    private Item tail;

    /**
     * @param end the change after which it begins
     */
    Topic(long end, RecentResults recent) {
        this.recent = recent;
        this.end = end;
        this.tail = Item.start(end, recent);
    }

    /** Up to which change it is complete. */
    long completeUntil() {
        return end;
    }

    /** Its last event, or its beginning. */
    Item tail() {
        return tail;
    }

    void add(TopicReader one) {
        subscribers.add(one);
    }

    void remove(TopicReader one) {
        subscribers.remove(one);
    }

    boolean isEmpty() {
        return subscribers.isEmpty();
    }

    /** Adds the next events, up to and with the change {@code newEnd}. */
    void publish(List<Object> events, long newEnd) {
        for (Object event : events) {
            Item item = new Item(InterestEvents.id(event), event, recent);
            item.number = tail.number + 1;
            tail.next = item;
            tail = item;
        }
        // After the events: who reads it finds all that are before it.
        end = newEnd;
        if (!events.isEmpty()) {
            inTurn().forEach(TopicReader::goOn);
        }
    }

    /** The first has the event executed, and pays for it: each time it is another one. */
    private List<TopicReader> inTurn() {
        List<TopicReader> all = new ArrayList<>(subscribers);
        if (!all.isEmpty()) {
            subscribers.remove(all.get(0));
            subscribers.add(all.get(0));
        }
        return all;
    }

    /** Ends all of its subscriptions. */
    void endAll(ApiError why) {
        new ArrayList<>(subscribers).forEach(one -> one.end(why));
    }

    /** Events left for those who are so far behind that more would end the subscription soon. */
    long behind() {
        return subscribers.stream()
                .mapToLong(TopicReader::behind)
                .filter(events -> events > MOST_BEHIND / 2)
                .sum();
    }
}
