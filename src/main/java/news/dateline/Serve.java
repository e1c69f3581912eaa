package news.dateline;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.vertx.http.runtime.CertificateConfig;
import io.quarkus.vertx.http.runtime.management.ManagementConfig;
import news.dateline.health.Serving;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Runs the server until the process receives a signal. */
public class Serve implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger("news.dateline");

    private final Serving serving;
    private final ManagementConfig management;
    private final TlsConfigurationRegistry tls;
    private final String port;
    private final String managementPort;

    Serve(
            Serving serving,
            ManagementConfig management,
            TlsConfigurationRegistry tls,
            @ConfigProperty(name = "quarkus.http.port") String port,
            @ConfigProperty(name = "quarkus.management.port") String managementPort) {
        this.serving = serving;
        this.management = management;
        this.tls = tls;
        this.port = port;
        this.managementPort = managementPort;
    }

    @Override
    public int run(String... args) {
        LOG.infof(
                "Dateline: http://localhost:%s   GraphiQL: http://localhost:%1$s/graphiql/   GraphQL: http://localhost:%1$s/graphql",
                port);
        if (management.hostEnabled()) {
            LOG.infof(
                    "Health: %s://localhost:%s/q/health   Metrics: %1$s://localhost:%2$s/q/metrics",
                    managementHasTls() ? "https" : "http", managementPort);
        }
        Quarkus.waitForExit();
        serving.end();
        return 0;
    }

    /** The three ways that Quarkus has to configure it. */
    private boolean managementHasTls() {
        CertificateConfig own = management.ssl().certificate();
        return management.tlsConfigurationName().isPresent()
                || own.files().isPresent()
                || own.keyStoreFile().isPresent()
                || tls.getDefault().filter(some -> some.getKeyStoreOptions() != null).isPresent();
    }
}
