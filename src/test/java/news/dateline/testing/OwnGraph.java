package news.dateline.testing;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** Dateline with nothing in it; each test loads what it needs, see {@link Bundles}. */
public class OwnGraph implements QuarkusTestProfile {

    public static final String DATABASE = "own";

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> config = new HashMap<>(MigratedDatabase.fresh(DATABASE));
        config.putAll(NoLimits.SETTINGS);
        config.putAll(Tokens.settings());
        config.put("quarkus.http.test-port", "0");
        config.put("dateline.webhooks.private-addresses", "true");
        return config;
    }
}
