package news.dateline.connections;

import java.net.InetSocketAddress;

import io.netty.channel.Channel;
import io.quarkus.runtime.LaunchMode;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The port of health and metrics (quarkus.management.port). Nothing but the number tells its
 * connections from others: Vert.x makes the sockets of both ports alike.
 */
final class ManagementPort {

    private static final String KEY = "quarkus.management.port";
    private static final String KEY_IN_TESTS = "quarkus.management.test-port";

    private ManagementPort() {}

    static boolean isOf(Channel listening) {
        return listening.localAddress() instanceof InetSocketAddress address
                && address.getPort() == number();
    }

    /** 0 until Quarkus has chosen one, if it is to choose. */
    private static int number() {
        Config config = ConfigProvider.getConfig();
        String key = LaunchMode.current() == LaunchMode.TEST ? KEY_IN_TESTS : KEY;
        return config.getOptionalValue(key, Integer.class).orElse(0);
    }
}
