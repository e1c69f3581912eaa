package news.dateline.testing;

import java.util.Map;

/** For tests that ask for everything at once. */
public final class NoLimits {

    public static final Map<String, String> SETTINGS =
            Map.ofEntries(
                    Map.entry("dateline.limits.characters", "1000000000"),
                    Map.entry("dateline.limits.tokens", "1000000000"),
                    Map.entry("dateline.limits.depth", "1000000000"),
                    Map.entry("dateline.limits.aliases", "1000000000"),
                    Map.entry("dateline.limits.root-fields", "1000000000"),
                    Map.entry("dateline.limits.directives", "1000000000"),
                    Map.entry("dateline.limits.cost", "1000000000000000000"),
                    Map.entry("dateline.limits.rows", "1000000000"),
                    Map.entry("dateline.limits.bytes", "1000M"),
                    Map.entry("dateline.limits.memory", "1000M"),
                    Map.entry("dateline.limits.database-time", "100S"),
                    Map.entry("dateline.rate-limit.addresses", "0"));

    private NoLimits() {}
}
