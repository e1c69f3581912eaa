package news.dateline.connections;

import io.netty.channel.ChannelFactory;
import io.netty.channel.ServerChannel;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.spi.VertxServiceProvider;

/**
 * Puts a guard before each connection that a server of Vert.x accepts. Vert.x itself counts a
 * connection only once it has sent the head of a request, and waits for that without end. Vert.x
 * finds this class by META-INF/services.
 */
public final class GuardedTransport extends JDKTransport implements VertxServiceProvider {

    @Override
    public void init(VertxBuilder builder) {
        // Native transports (quarkus.vertx.prefer-native-transport) stay as they are.
        if (builder.findTransport() == JDKTransport.INSTANCE) {
            builder.findTransport(this);
        }
    }

    @Override
    public ChannelFactory<? extends ServerChannel> serverChannelFactory(boolean domainSocket) {
        if (domainSocket) {
            return super.serverChannelFactory(true);
        }
        return GuardedServer::new;
    }
}
