package news.dateline.desk.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import jakarta.enterprise.context.ApplicationScoped;

import io.netty.handler.codec.DecoderException;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.VertxException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import news.dateline.value.CodeUnits;
import org.jspecify.annotations.Nullable;

/** Sends a message to its receiver. */
@ApplicationScoped
class Sender {

    private static final int LONGEST_REASON = 300;

    /** Connections to one receiver: one for each message that is sent to it beside others. */
    private static final int MOST_AT_ONCE = 8;

    /** Messages that wait for such a connection. */
    private static final int MOST_WAITING = 100;

    private static final Handler<Throwable> UNLOGGED = failure -> {};

    private static final Future<HttpClientResponse> LATE = Future.failedFuture("late");

    private final ReceiverNames names;
    private final HttpClient client;
    private final boolean isPrivateAllowed;
    private final Duration timeout;

    Sender(Vertx vertx, WebhooksConfig config, ReceiverNames names) {
        this.names = names;
        this.isPrivateAllowed = config.privateAddresses();
        this.timeout = config.timeout();
        this.client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setKeepAlive(false)
                                .setMaxWaitQueueSize(MOST_WAITING)
                                .setConnectTimeout((int) timeout.toMillis())
                                .setSslHandshakeTimeout(timeout.toMillis())
                                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS),
                        new PoolOptions().setHttp1MaxSize(MOST_AT_ONCE));
    }

    /** Why it was not accepted; null if it was. Never fails. */
    Future<@Nullable String> send(Message message) {
        // For the lookup and the answer together: another server may send the message after a
        // minute.
        long end = System.nanoTime() + timeout.toNanos();
        try {
            URI uri = new URI(message.url());
            return names.addresses(uri.getHost(), timeout)
                    .compose(addresses -> post(message, uri, chosen(addresses), end))
                    .otherwise(Sender::reason);
        } catch (URISyntaxException | RuntimeException e) {
            return Future.succeededFuture("The URL cannot be read.");
        }
    }

    /** The address that is connected to is the one that was looked at. */
    private InetAddress chosen(InetAddress[] all) {
        for (InetAddress address : all) {
            if (!isPrivateAllowed && !ReceiverAddress.isPublic(address)) {
                throw new VertxException("The address is not public: " + address.getHostAddress());
            }
        }
        return all[0];
    }

    private Future<@Nullable String> post(Message message, URI uri, InetAddress address, long end) {
        long left = Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
        boolean isSecure = "https".equals(uri.getScheme());
        int port = uri.getPort() >= 0 ? uri.getPort() : isSecure ? 443 : 80;
        RequestOptions options =
                new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setAbsoluteURI(message.url())
                        .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                        // Longer than is waited below: a connection that comes late is closed here.
                        .setTimeout(2 * timeout.toMillis())
                        .setFollowRedirects(false);
        AtomicBoolean isOver = new AtomicBoolean();
        Future<HttpClientRequest> opened = client.request(options);
        return opened.onSuccess(Sender::logNothing)
                .compose(request -> isOver.get() ? LATE : send(message, request))
                .onSuccess(response -> response.exceptionHandler(UNLOGGED))
                .map(HttpClientResponse::statusCode)
                .timeout(left, TimeUnit.MILLISECONDS)
                .recover(Sender::late)
                // Also of a receiver that has not answered: it has a few connections only.
                .onComplete(
                        any -> {
                            isOver.set(true);
                            opened.onSuccess(request -> request.connection().close());
                        })
                .map(
                        status ->
                                status >= 200 && status < 300
                                        ? null
                                        : "The receiver answered with the status %d."
                                                .formatted(status));
    }

    /** Vert.x would log what a receiver does wrong as errors; its webhook tells it. */
    private static void logNothing(HttpClientRequest request) {
        request.exceptionHandler(UNLOGGED).connection().exceptionHandler(UNLOGGED);
    }

    private static Future<HttpClientResponse> send(Message message, HttpClientRequest request) {
        long now = Instant.now().getEpochSecond();
        return request.putHeader("content-type", "application/json")
                .putHeader("user-agent", "Dateline")
                .putHeader("webhook-id", message.id())
                .putHeader("webhook-timestamp", String.valueOf(now))
                .putHeader(
                        "webhook-signature",
                        Signature.of(message.secret(), message.id(), now, message.body()))
                .send(message.body());
    }

    private static Future<Integer> late(Throwable failure) {
        return Future.failedFuture(
                failure instanceof TimeoutException
                        ? new VertxException("The receiver did not answer in time.")
                        : failure);
    }

    private static String reason(Throwable failure) {
        if (failure instanceof UnknownHostException) {
            return "The host is not known.";
        }
        // Their messages repeat what the receiver has sent.
        if (failure instanceof DecoderException || failure instanceof IllegalArgumentException) {
            return "The receiver's answer is not HTTP.";
        }
        String reason = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        return reason.length() > LONGEST_REASON
                ? CodeUnits.start(reason, LONGEST_REASON) + "…"
                : reason;
    }
}
