package news.dateline.observation;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

/**
 * The operation names that have their own metrics. The number is bounded, because clients choose
 * the names.
 */
@Singleton
public class OperationNames {

    static final String OTHER = "other";

    private static final int LONGEST = 100;

    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final int most;

    OperationNames(MetricsConfig config) {
        this.most = config.operations();
    }

    /** Reserves a place for this name, if one is left. */
    public void know(@Nullable String name) {
        if (name != null) {
            shown(name);
        }
    }

    /** The name itself if it has a place or one is left, otherwise the name for all others. */
    String shown(String name) {
        if (known.contains(name)) {
            return name;
        }
        if (name.length() > LONGEST) {
            return OTHER;
        }
        synchronized (known) {
            return known.size() < most && known.add(name) || known.contains(name) ? name : OTHER;
        }
    }
}
