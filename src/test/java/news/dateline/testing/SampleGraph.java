package news.dateline.testing;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** Dateline with its sample content and nothing else; tests with this profile only read. */
public class SampleGraph implements QuarkusTestProfile {

    public static final String DATABASE = "sample";

    /** The name of the database. */
    protected String database() {
        return DATABASE;
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> config = new HashMap<>(MigratedDatabase.fresh(database()));
        config.put("dateline.sample", "true");
        config.putAll(Tokens.settings());
        // All tests send from one address.
        config.put("dateline.rate-limit.addresses", "0");
        config.put("quarkus.http.test-port", "0");
        return config;
    }
}
