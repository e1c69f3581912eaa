package news.dateline.start;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import news.dateline.testing.SampleGraph;

/** {@link SampleGraph} for a packaged program: Quarkus makes no AOT cache of one with a profile. */
public final class SampleDatabase implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        Map<String, String> config = new HashMap<>(new SampleGraph().getConfigOverrides());
        config.put("quarkus.management.port", "0");
        return config;
    }

    @Override
    public void stop() {}
}
