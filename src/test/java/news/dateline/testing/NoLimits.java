package news.dateline.testing;

import java.util.Map;

/** For tests that ask for everything at once. */
public final class NoLimits {

    public static final Map<String, String> SETTINGS =
            Map.of(
                    "dateline.limits.characters", "1000000000",
                    "dateline.limits.tokens", "1000000000",
                    "dateline.limits.depth", "1000000000",
                    "dateline.limits.aliases", "1000000000",
                    "dateline.limits.root-fields", "1000000000",
                    "dateline.limits.directives", "1000000000",
                    "dateline.limits.cost", "1000000000000000000");

    private NoLimits() {}
}
