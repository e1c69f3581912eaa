package news.dateline.testing;

import java.util.Map;

/** {@link OwnGraph} with room for few requests, drafts and suggestions. */
public class SmallDesk extends OwnGraph {

    public static final int CONCURRENT = 4;
    public static final int QUEUE = 16;

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> config = super.getConfigOverrides();
        config.put("dateline.limits.concurrent", String.valueOf(CONCURRENT));
        config.put("dateline.limits.queue", String.valueOf(QUEUE));
        config.put("dateline.limits.queue-time", "3S");
        config.put("dateline.desk.drafts-per-contributor", "3");
        config.put("dateline.rate-limit.subjects", "10000000");
        config.put("dateline.suggestions.most-waiting", "5");
        return config;
    }
}
