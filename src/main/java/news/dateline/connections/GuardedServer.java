package news.dateline.connections;

import java.util.List;

import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;

/** A listening socket that hands over each accepted connection with a guard before it. */
final class GuardedServer extends NioServerSocketChannel {

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
            channel.pipeline().addFirst(new Guard(new Connection(channel), connections));
        }
        return count;
    }
}
