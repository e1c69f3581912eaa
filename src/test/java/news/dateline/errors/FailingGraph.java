package news.dateline.errors;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;
import news.dateline.testing.MigratedDatabase;
import news.dateline.testing.Relay;

/** A Dateline whose database can be cut off, kept busy and broken. */
public class FailingGraph implements QuarkusTestProfile {

    static final String DATABASE = "failing";

    private static final String READERS = "quarkus.datasource.reactive.";

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> config = new HashMap<>(MigratedDatabase.fresh(DATABASE));
        URI server = URI.create(config.get(READERS + "url"));
        int relay = Relay.to(server.getHost(), server.getPort());
        config.put(READERS + "url", "postgresql://localhost:" + relay + server.getPath());
        config.put(READERS + "additional-properties.statement_timeout", "300");
        config.put("dateline.sample", "true");
        config.put("quarkus.http.test-port", "0");
        return config;
    }
}
