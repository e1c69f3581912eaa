package news.dateline.http.socket;

import java.util.List;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import news.dateline.subscription.SubscriptionsConfig;

/** What Vert.x is to allow on WebSockets. */
@Singleton
class SocketOptions implements HttpServerOptionsCustomizer {

    private static final int SECONDS_FOR_A_CLOSE = 1;

    private final SubscriptionsConfig config;

    SocketOptions(SubscriptionsConfig config) {
        this.config = config;
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        int most = Math.toIntExact(config.maxMessage().asLongValue());
        options.setMaxWebSocketFrameSize(most)
                .setMaxWebSocketMessageSize(most)
                .setWebSocketSubProtocols(List.of(Socket.PROTOCOL))
                // A compressor takes some 300 KB, for each connection.
                .setPerMessageWebSocketCompressionSupported(false)
                .setPerFrameWebSocketCompressionSupported(false)
                .setRegisterWebSocketWriteHandlers(false)
                .setWebSocketClosingTimeout(SECONDS_FOR_A_CLOSE);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        customizeHttpServer(options);
    }

    @Override
    public void customizeDomainSocketServer(HttpServerOptions options) {
        customizeHttpServer(options);
    }
}
