package news.dateline;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import news.dateline.health.Serving;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Runs the server until the process receives a signal. */
public class Serve implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger("news.dateline");

    private final Serving serving;
    private final String address;
    private final String management;

    Serve(
            Serving serving,
            @ConfigProperty(name = "quarkus.http.port") String port,
            @ConfigProperty(name = "quarkus.management.port") String managementPort) {
        this.serving = serving;
        this.address = "http://localhost:" + port;
        this.management = "http://localhost:" + managementPort;
    }

    @Override
    public int run(String... args) {
        LOG.infof("Dateline: %s   GraphiQL: %1$s/graphiql/   GraphQL: %1$s/graphql", address);
        LOG.infof("Health: %s/q/health   Metrics: %1$s/q/metrics", management);
        Quarkus.waitForExit();
        serving.end();
        return 0;
    }
}
