package news.dateline.connections;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;

/** Notes when something is written on a connection that was upgraded to HTTP/2. */
final class WriteWatch extends ChannelOutboundHandlerAdapter {

    private final Connection connection;

    WriteWatch(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise)
            throws Exception {
        connection.wrote();
        super.write(ctx, message, promise);
    }
}
