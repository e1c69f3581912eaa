package news.dateline.preview;

import java.util.HashMap;
import java.util.Map;

import news.dateline.testing.OwnGraph;

/** Dateline with nothing in it, whose schema has the field {@link PreviewsField}. */
public class PreviewGraph extends OwnGraph {

    static final String KEY = "test.previews";

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> config = new HashMap<>(super.getConfigOverrides());
        config.put(KEY, "true");
        config.put("dateline.http.max-body", "1M");
        return config;
    }
}
