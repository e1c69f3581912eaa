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
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.quarkus.vertx.http.runtime.management.ManagementConfig;

/**
 * Checks, right before Quarkus opens its ports, that their hosts and numbers are valid and the
 * management port is free; for that one in use Quarkus would only log that it cannot start. It must
 * also differ from the public port, because Vert.x would treat both servers as one and distribute
 * requests among them.
 */
@Singleton
class PortCheck {

    private static final int LAST_PORT = 65_535;

    private final VertxHttpConfig http;
    private final ManagementConfig management;

    PortCheck(VertxHttpConfig http, ManagementConfig management) {
        this.http = http;
        this.management = management;
    }

    void check(@Observes StartupEvent start) throws IOException {
        // Tests have ports of their own.
        if (LaunchMode.current() == LaunchMode.TEST) {
            return;
        }
        if (http.hostEnabled()) {
            address("quarkus.http", http.host(), http.port());
        }
        String host = management.host();
        int port = management.port();
        if (!management.hostEnabled() || port == 0) {
            return;
        }
        if (port == http.port()) {
            throw new ConfigurationException(
                    "Port %d cannot be both quarkus.http.port and quarkus.management.port; choose another for health and metrics: -Dquarkus.management.port=%d"
                            .formatted(port, port + 1));
        }
        InetSocketAddress address = address("quarkus.management", host, port);
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(address);
        } catch (BindException e) {
            throw new ManagementPortTaken(host, port, e);
        }
    }

    private static InetSocketAddress address(String server, String host, int port) {
        if (port < 0 || port > LAST_PORT) {
            throw new ConfigurationException(
                    "%s.port is %d, which is not a port: 0 to %d."
                            .formatted(server, port, LAST_PORT));
        }
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw new ConfigurationException(
                    "%s.host is %s, which is not a host name.".formatted(server, host));
        }
        return address;
    }
}
