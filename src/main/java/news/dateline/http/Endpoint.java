package news.dateline.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import news.dateline.http.documents.PersistedDocuments;
import news.dateline.http.json.JsonReader;
import news.dateline.limits.Admission;
import news.dateline.limits.Deadline;
import news.dateline.limits.Limits;
import news.dateline.limits.LimitsConfig;
import news.dateline.observation.Observed;
import news.dateline.observation.Observers;
import news.dateline.schema.Operations;
import org.eclipse.microprofile.config.ConfigProvider;

/** The one way in: everything that is sent to /graphql comes here before SmallRye's endpoint. */
@ApplicationScoped
class Endpoint {

    private static final String PATH = "/graphql";
    private static final int BEFORE_ALL = Integer.MIN_VALUE;
    private static final int BEFORE_QUARKUS_CORS = -301;
    private static final int BEFORE_SMALLRYE = -1;
    private static final int BEFORE_SMALLRYES_WEB_SOCKETS = -100;
    private static final long LOOK_FOR_LATE_BODIES_MILLIS = 250;

    /** Of the memory for answers; each holds there as much again for the texts that were read. */
    private static final int PART_FOR_SLOW_ANSWERS = 4;

    private final HttpConfig config;
    private final PersistedDocuments documents;
    private final Operations operations;
    private final LimitsConfig limitsConfig;
    private final Limits limits;
    private final Deadline deadline;
    private final Admission admission;
    private final Observers observers;
    private final CurrentVertxRequest current;
    private final Instance<CurrentIdentityAssociation> identity;

    Endpoint(
            HttpConfig config,
            PersistedDocuments documents,
            Operations operations,
            LimitsConfig limitsConfig,
            Limits limits,
            Deadline deadline,
            Admission admission,
            Observers observers,
            CurrentVertxRequest current,
            Instance<CurrentIdentityAssociation> identity) {
        this.config = config;
        this.documents = documents;
        this.operations = operations;
        this.limitsConfig = limitsConfig;
        this.limits = limits;
        this.deadline = deadline;
        this.admission = admission;
        this.observers = observers;
        this.current = current;
        this.identity = identity;
    }

    void mount(@Observes Router router, Vertx vertx) {
        Response response =
                new Response(
                        new Caching(config.maxAge()),
                        observers,
                        new Sending.Patience(
                                limitsConfig.stalled().toNanos(), limitsConfig.sending().toNanos()),
                        new SlowAnswers(
                                limitsConfig.concurrent() / 2 + 1,
                                deadline.memory() / PART_FOR_SLOW_ANSWERS),
                        admission);
        Requests requests =
                new Requests(
                        identity.isResolvable() ? identity.get() : null,
                        current,
                        new RequestReader(new JsonReader(config.maxJsonDepth())),
                        documents,
                        new Execution(operations),
                        limits,
                        deadline,
                        admission,
                        vertx.createSharedWorkerExecutor("dateline-answers", writers()),
                        response);
        long largestBody = config.maxBody().asLongValue();
        ArrivingBodies bodies =
                new ArrivingBodies(config.arrivingBodies().asLongValue(), config.bodyTime());
        vertx.setPeriodic(LOOK_FOR_LATE_BODIES_MILLIS, now -> bodies.giveUpLate());
        Failed failed = new Failed(response);
        router.route().order(BEFORE_ALL).handler(UnreadBody::watch);
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
        route(router).method(HttpMethod.GET).handler(new Browsers());
        route(router).handler(new Negotiation()).failureHandler(failed);
        route(router).method(HttpMethod.POST).handler(new ContentCheck()).failureHandler(failed);
        route(router)
                .method(HttpMethod.POST)
                .handler(new BodyReader(bodies, largestBody))
                .handler(new LaterTurn())
                .handler(admission)
                .handler(requests)
                .failureHandler(failed);
        route(router)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(new LaterTurn())
                .handler(admission)
                .handler(requests)
                .failureHandler(failed);
        route(router).handler(new OtherMethods()).failureHandler(failed);
    }

    /** Threads that write long answers: fewer than processors, so that others have theirs. */
    private static int writers() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }

    private static Route route(Router router) {
        return router.route(PATH).order(BEFORE_SMALLRYE);
    }
}
