package news.dateline.connections;

import java.nio.charset.StandardCharsets;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.HttpServerCodec;

/**
 * A connection that counts among the server's open ones, but on which only the test answers: so
 * requests stay unanswered as long as a test needs that.
 */
final class EmbeddedConnection {

    private final EmbeddedChannel channel =
            new EmbeddedChannel(
                    new ChannelInitializer<Channel>() {
                        @Override
                        protected void initChannel(Channel added) {
                            added.pipeline()
                                    .addLast(
                                            new Guard(
                                                    new Connection(added, Connections.PUBLIC),
                                                    Connections.PUBLIC))
                                    .addLast("httpEncoder", new HttpServerCodec());
                        }
                    });

    EmbeddedConnection receive(String text) {
        channel.writeInbound(Unpooled.copiedBuffer(text, StandardCharsets.US_ASCII));
        return this;
    }

    EmbeddedConnection answer(Object response) {
        channel.writeOutbound(response);
        return this;
    }

    /** Runs what is due by now. */
    EmbeddedConnection runTimers() {
        channel.runScheduledPendingTasks();
        return this;
    }

    boolean isOpen() {
        return channel.isOpen();
    }

    boolean hasSentSomething() {
        return !channel.outboundMessages().isEmpty();
    }

    void close() {
        channel.close();
    }
}
