package news.dateline.live;

import java.util.List;
import java.util.Map;

/**
 * What was found in a page of the feed.
 *
 * @param events of each interest that has any, in the order of the feed
 * @param failed the interests for which nothing could be found, though the database answers
 */
record Matches(Map<Interest, List<Object>> events, Map<Interest, EndsSubscription> failed) {

    /** Gives the topic of an interest its events up to this change, or ends its subscriptions. */
    void publish(Interest interest, Topic topic, long end) {
        EndsSubscription why = failed.get(interest);
        if (why == null) {
            topic.publish(events.getOrDefault(interest, List.of()), end);
        } else {
            topic.endAll(why);
        }
    }
}
