package news.dateline.limits;

import jakarta.inject.Singleton;

import news.dateline.storage.ConnectionShare;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The connections that heavy requests and events, by the estimate of their cost, have together. The
 * others are for light ones.
 */
@Singleton
class HeavyConnections {

    private static final int MOST = 6;

    private final long cost;
    private final ConnectionShare share;

    HeavyConnections(
            LimitsConfig config,
            @ConfigProperty(name = "quarkus.datasource.reactive.max-size", defaultValue = "20")
                    int connections) {
        this.cost = config.heavy().cost();
        this.share =
                new ConnectionShare(
                        Math.min(connectionsOf(config.heavy()), Math.max(1, connections - 1)));
    }

    /**
     * So many keep the processors of a database busy that has as many as the server. With more,
     * light requests wait for processors beside them.
     */
    private static int connectionsOf(LimitsConfig.Heavy heavy) {
        int processors = Runtime.getRuntime().availableProcessors();
        return heavy.connections().orElse(Math.min(processors + 1, MOST));
    }

    /** Limits one to them if it is heavy; tells whether it is. */
    boolean limit(RunningRequest one, long estimated) {
        boolean isHeavy = estimated > cost;
        if (isHeavy) {
            one.limitTo(share);
        }
        return isHeavy;
    }
}
