package news.dateline.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import news.dateline.json.JsonReader;
import news.dateline.limits.LimitsConfig;
import news.dateline.observation.Observed;
import news.dateline.observation.Observers;
import news.dateline.operation.OperationService;
import news.dateline.subscription.OpenSubscriptions;
import news.dateline.subscription.SubscriptionsConfig;
import org.eclipse.microprofile.config.ConfigProvider;

/** The one way in: everything that is sent to /graphql comes here before SmallRye's endpoint. */
@ApplicationScoped
class Endpoint {

    private static final String PATH = "/graphql";
    private static final int NO_CONTENT = 204;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int BEFORE_ALL = Integer.MIN_VALUE;
    private static final int BEFORE_QUARKUS_CORS = -301;
    private static final int BEFORE_SMALLRYE = -1;
    private static final int BEFORE_SMALLRYES_WEB_SOCKETS = -100;
    private static final long LOOK_FOR_LATE_BODIES_MILLIS = 250;

    private final HttpConfig config;
    private final LimitsConfig limits;
    private final SlowClients slow;
    private final Observers observers;
    private final OperationService operations;
    private final OpenSubscriptions subscriptions;
    private final SubscriptionsConfig streams;

    Endpoint(
            HttpConfig config,
            LimitsConfig limits,
            SlowClients slow,
            Observers observers,
            OperationService operations,
            OpenSubscriptions subscriptions,
            SubscriptionsConfig streams) {
        this.config = config;
        this.limits = limits;
        this.slow = slow;
        this.observers = observers;
        this.operations = operations;
        this.subscriptions = subscriptions;
        this.streams = streams;
    }

    void mount(@Observes Router router, Vertx vertx) {
        Response response =
                new Response(
                        config.maxAge(),
                        observers,
                        new Sending.Patience(
                                limits.stalled().toNanos(), limits.sending().toNanos()),
                        slow.answers());
        Requests requests =
                new Requests(
                        new RequestReader(new JsonReader(config.maxJsonDepth())),
                        operations,
                        Bodies.on(vertx),
                        response,
                        subscriptions,
                        Math.toIntExact(streams.unread().asLongValue()),
                        slow.events());
        LargeBodies largeBodies =
                new LargeBodies(
                        config.maxBody().asLongValue(), config.maxBodyOfWriters().asLongValue());
        ArrivingBodies bodies =
                new ArrivingBodies(config.arrivingBodies().asLongValue(), config.bodyTime());
        vertx.setPeriodic(LOOK_FOR_LATE_BODIES_MILLIS, now -> bodies.giveUpLate());
        Failed failed = new Failed(response);
        router.route().order(BEFORE_ALL).handler(UnreadBody::watch);
        router.route().order(BEFORE_ALL).handler(new HeaderCheck()).failureHandler(failed);
        Cors.of(ConfigProvider.getConfig())
                .ifPresent(
                        cors ->
                                router.route()
                                        .order(BEFORE_QUARKUS_CORS)
                                        .handler(cors)
                                        .failureHandler(failed));
        router.route(PATH)
                .order(BEFORE_SMALLRYES_WEB_SOCKETS)
                .handler(new WebSockets())
                .failureHandler(failed);
        route(router).handler(UnreadBody::watchEndpoint);
        route(router).handler(Observed::begin);
        route(router).handler(new Negotiation()).failureHandler(failed);
        route(router).method(HttpMethod.POST).handler(new ContentCheck()).failureHandler(failed);
        route(router)
                .method(HttpMethod.POST)
                .handler(new BodyReader(bodies, largeBodies))
                .handler(new LaterTurn())
                .handler(requests)
                .failureHandler(failed);
        route(router)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(new LaterTurn())
                .handler(requests)
                .failureHandler(failed);
        route(router).handler(Endpoint::otherMethods).failureHandler(failed);
    }

    private static void otherMethods(RoutingContext context) {
        if (context.request().method() != HttpMethod.OPTIONS) {
            throw new Refusal(METHOD_NOT_ALLOWED, "Send queries by POST or GET.");
        }
        context.response().setStatusCode(NO_CONTENT).putHeader("Allow", Response.ALLOWED).end();
    }

    private static Route route(Router router) {
        return router.route(PATH).order(BEFORE_SMALLRYE);
    }
}
