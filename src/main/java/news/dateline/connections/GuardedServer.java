package news.dateline.connections;

import java.util.List;

import io.netty.channel.AdaptiveRecvByteBufAllocator;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;

/** A listening socket that hands over each accepted connection with a guard before it. */
final class GuardedServer extends NioServerSocketChannel {

    /**
     * Bytes of a connection that are handled before others have their turn. Netty's own 16 reads of
     * 64 KB can hold thousands of requests.
     */
    private static final int MOST_A_TURN = 8_192;

    private static final int LEAST = 64;
    private static final int FIRST = 2_048;

    @Override
    protected void doBind(java.net.SocketAddress address) throws Exception {
        super.doBind(address);
        Connections.listening(this);
    }

    @Override
    protected int doReadMessages(List<Object> accepted) throws Exception {
        int count = super.doReadMessages(accepted);
        Connections connections = Connections.of(this);
        for (int i = accepted.size() - count; i < accepted.size(); i++) {
            SocketChannel channel = (SocketChannel) accepted.get(i);
            channel.config()
                    .setRecvByteBufAllocator(
                            new AdaptiveRecvByteBufAllocator(LEAST, FIRST, MOST_A_TURN)
                                    .maxMessagesPerRead(1));
            channel.pipeline()
                    .addFirst(new Guard(new Connection(channel, connections), connections));
        }
        return count;
    }
}
