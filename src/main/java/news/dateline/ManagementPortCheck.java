package news.dateline;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.vertx.http.runtime.management.ManagementConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Checks, right before Quarkus opens its ports, that the management port is free; for a port in use
 * Quarkus would only log that it cannot start. It must also differ from the public port, because
 * Vert.x would treat both servers as one and distribute requests among them.
 */
@Singleton
class ManagementPortCheck {

    private final ManagementConfig management;
    private final int publicPort;

    ManagementPortCheck(
            ManagementConfig management,
            @ConfigProperty(name = "quarkus.http.port") int publicPort) {
        this.management = management;
        this.publicPort = publicPort;
    }

    void check(@Observes StartupEvent start) throws IOException {
        String host = management.host();
        int port = management.port();
        // Tests have ports of their own.
        if (!management.hostEnabled() || port == 0 || LaunchMode.current() == LaunchMode.TEST) {
            return;
        }
        if (port == publicPort) {
            throw new ConfigurationException(
                    "Port %d cannot be both quarkus.http.port and quarkus.management.port; choose another for health and metrics: -Dquarkus.management.port=%d"
                            .formatted(port, port + 1));
        }
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw new ConfigurationException(
                    "quarkus.management.host is %s, which is not a host name.".formatted(host));
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(address);
        } catch (BindException e) {
            throw new ManagementPortTaken(host, port, e);
        }
    }
}
