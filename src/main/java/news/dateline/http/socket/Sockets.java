package news.dateline.http.socket;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import news.dateline.connections.LastingAnswers;
import news.dateline.errors.ApiError;
import news.dateline.http.Bodies;
import news.dateline.http.ClientAddress;
import news.dateline.http.HttpConfig;
import news.dateline.http.SlowClients;
import news.dateline.http.Upgrade;
import news.dateline.identity.keys.BearerLogin;
import news.dateline.json.JsonReader;
import news.dateline.observation.Observers;
import news.dateline.operation.OperationService;
import news.dateline.ratelimit.Client;
import news.dateline.ratelimit.RateLimits;
import news.dateline.subscription.OpenSubscriptions;
import news.dateline.subscription.SubscriptionMeters;
import news.dateline.subscription.SubscriptionsConfig;

/** Accepts WebSockets, bounded in number, and looks after those that are open. */
@ApplicationScoped
class Sockets {

    private static final String PATH = "/graphql";
    private static final int BEFORE_REFUSAL_OF_ALL_OTHERS = -101;
    private static final long MILLIS_BETWEEN_LOOKS = 1_000;

    private final SubscriptionsConfig config;
    private final HttpConfig http;
    private final OperationService operations;
    private final OpenSubscriptions subscriptions;
    private final Observers observers;
    private final BearerLogin login;
    private final RateLimits clients;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Room room;
    private long lastPing = System.nanoTime();

    Sockets(
            SubscriptionsConfig config,
            HttpConfig http,
            OperationService operations,
            OpenSubscriptions subscriptions,
            Observers observers,
            BearerLogin login,
            RateLimits clients) {
        this.config = config;
        this.http = http;
        this.operations = operations;
        this.subscriptions = subscriptions;
        this.observers = observers;
        this.login = login;
        this.clients = clients;
        this.room = new Room(config.webSockets(), config.webSocketsPerAddress());
    }

    void mount(@Observes Router router, Vertx vertx, SubscriptionMeters meters, SlowClients slow) {
        SocketServices services =
                new SocketServices(
                        config,
                        operations,
                        subscriptions,
                        observers,
                        new SocketLogin(login),
                        new JsonReader(http.maxJsonDepth()),
                        Bodies.on(vertx),
                        slow,
                        new UnfinishedMessages(http.arrivingBodies().asLongValue()));
        router.route(PATH)
                .order(BEFORE_REFUSAL_OF_ALL_OTHERS)
                .handler(context -> handle(context, services));
        subscriptions.whenEnding(this::end);
        meters.webSockets(open::size);
        vertx.setPeriodic(MILLIS_BETWEEN_LOOKS, any -> look());
    }

    private void handle(RoutingContext context, SocketServices services) {
        if (!Upgrade.isOne(context.request())) {
            context.next();
            return;
        }
        Upgrade.checkOrigin(context.request());
        Upgrade.checkHasNoBody(context.request());
        subscriptions.checkOpen();
        LastingAnswers.checkRoom(Upgrade.channel(context.request()));
        ClientAddress address = ClientAddress.of(context.request());
        Client client = clients.client(null, address::behind);
        Runnable leave = room.take(client, Upgrade.channel(context.request()));
        try {
            context.request()
                    .toWebSocket()
                    .onSuccess(socket -> begin(socket, context, services, address, leave))
                    .onFailure(
                            failure -> {
                                leave.run();
                                context.fail(failure);
                            });
        } catch (RuntimeException e) {
            leave.run();
            throw e;
        }
    }

    private void begin(
            ServerWebSocket socket,
            RoutingContext context,
            SocketServices services,
            ClientAddress address,
            Runnable leave) {
        Socket own = new Socket(socket, context, services, address);
        open.add(own);
        own.open(
                () -> {
                    open.remove(own);
                    leave.run();
                });
    }

    private void look() {
        Instant now = Instant.now();
        boolean isTimeToPing = System.nanoTime() - lastPing >= config.keepAlive().toNanos();
        if (isTimeToPing) {
            lastPing = System.nanoTime();
        }
        open.forEach(socket -> socket.look(now, isTimeToPing));
    }

    private void end(ApiError why) {
        open.forEach(socket -> socket.end(CloseCode.GOING_AWAY, why));
    }
}
