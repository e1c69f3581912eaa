package news.dateline.desk.article;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Scheduled articles that this server could not publish, and tries again after a while. */
final class DelayedArticles {

    private static final Logger LOG = Logger.getLogger(DelayedArticles.class);
    private static final Duration DELAY = Duration.ofSeconds(10);

    /** Beyond this, all are tried again at once. */
    private static final int MOST = 1_000;

    private final Map<Long, Instant> until = new ConcurrentHashMap<>();

    /** Those that are not tried now. */
    Long[] now() {
        Instant now = Instant.now();
        return until.entrySet().stream()
                .filter(one -> one.getValue().isAfter(now))
                .map(Map.Entry::getKey)
                .toArray(Long[]::new);
    }

    /** Logged once for each article, though it may fail again. */
    Void begin(Long id, Throwable failure) {
        if (until.size() >= MOST) {
            until.clear();
        }
        if (until.put(id, Instant.now().plus(DELAY)) == null) {
            LOG.warnf(
                    failure,
                    "The scheduled article with the row id %d could not be published; it is tried again every %d seconds.",
                    id,
                    DELAY.toSeconds());
        }
        return null;
    }

    void end(@Nullable Long id) {
        if (id != null) {
            until.remove(id);
        }
    }
}
