package news.dateline.start;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import news.dateline.testing.SampleGraph;

/** {@link SampleGraph} for a packaged program: Quarkus makes no AOT cache of one with a profile. */
public final class SampleDatabase implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return new SampleGraph().getConfigOverrides();
    }

    @Override
    public void stop() {}
}
