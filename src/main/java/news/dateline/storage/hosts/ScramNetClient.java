package news.dateline.storage.hosts;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetSocket;
import io.vertx.core.net.SSLOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.net.impl.NetSocketInternal;

/** Puts a {@link ScramHandshake} before each connection, as soon as there is one. */
record ScramNetClient(NetClient client) implements NetClient {

    private static NetSocket guarded(NetSocket socket) {
        ((NetSocketInternal) socket)
                .channelHandlerContext()
                .pipeline()
                .addFirst(new ScramHandshake());
        return socket;
    }

    @Override
    public Future<NetSocket> connect(SocketAddress server, String name) {
        return client.connect(server, name).map(ScramNetClient::guarded);
    }

    @Override
    public Future<NetSocket> connect(SocketAddress server) {
        return client.connect(server).map(ScramNetClient::guarded);
    }

    @Override
    public Future<NetSocket> connect(int port, String host) {
        return client.connect(port, host).map(ScramNetClient::guarded);
    }

    @Override
    public Future<NetSocket> connect(int port, String host, String name) {
        return client.connect(port, host, name).map(ScramNetClient::guarded);
    }

    @Override
    public NetClient connect(int port, String host, Handler<AsyncResult<NetSocket>> then) {
        connect(port, host).onComplete(then);
        return this;
    }

    @Override
    public NetClient connect(
            int port, String host, String name, Handler<AsyncResult<NetSocket>> then) {
        connect(port, host, name).onComplete(then);
        return this;
    }

    @Override
    public NetClient connect(SocketAddress server, Handler<AsyncResult<NetSocket>> then) {
        connect(server).onComplete(then);
        return this;
    }

    @Override
    public NetClient connect(
            SocketAddress server, String name, Handler<AsyncResult<NetSocket>> then) {
        connect(server, name).onComplete(then);
        return this;
    }

    @Override
    public void close(Handler<AsyncResult<Void>> then) {
        client.close(then);
    }

    @Override
    public Future<Void> close() {
        return client.close();
    }

    @Override
    public Future<Boolean> updateSSLOptions(SSLOptions options, boolean force) {
        return client.updateSSLOptions(options, force);
    }

    @Override
    public boolean isMetricsEnabled() {
        return client.isMetricsEnabled();
    }
}
