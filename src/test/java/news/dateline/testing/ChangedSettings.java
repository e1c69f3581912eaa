package news.dateline.testing;

import java.util.Map;

/**
 * Dateline with its sample content and many settings that are not the default. They are in one
 * profile, because each profile is a build and a start of Dateline; each has its tests, and does
 * not show in those of the others.
 */
public class ChangedSettings extends SampleGraph {

    public static final String DATABASE = "changed_settings";

    public static final int ROWS = 150;
    public static final int BYTES = 12 * 1024;
    public static final int STREAMS = 20;

    @Override
    protected String database() {
        return DATABASE;
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> config = super.getConfigOverrides();
        config.put("dateline.limits.rows", String.valueOf(ROWS));
        config.put("dateline.limits.bytes", String.valueOf(BYTES));
        config.put("dateline.connections.streams", String.valueOf(STREAMS));
        config.put("dateline.http.max-body", "20K");
        config.put("dateline.http.arriving-bodies", "128K");
        config.put("dateline.http.body-time", "2S");
        config.put("dateline.http.documents.registered", "src/test/resources/documents.json");
        config.put("dateline.log.requests", "true");
        config.put("dateline.log.slow", "PT0.000001S");
        config.put("dateline.metrics.operations", "2");
        config.put("dateline.rate-limit.subjects", "50");
        config.put("dateline.rate-limit.keys", "30");
        return config;
    }
}
