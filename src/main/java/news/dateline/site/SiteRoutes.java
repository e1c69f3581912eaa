package news.dateline.site;

import java.util.Optional;
import java.util.concurrent.Callable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.netty.handler.codec.http.QueryStringEncoder;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Serves the pages and their resources, with precedence over Quarkus' static resources. */
@ApplicationScoped
class SiteRoutes {

    private static final int BEFORE_QUARKUS = -1;
    private static final int PERMANENT_REDIRECT = 308;
    private static final int FOUND = 302;
    private static final String GRAPHIQL = "/graphiql/";

    private final SiteFiles files;
    private final DocPages pages;
    private final SchemaText schema;

    SiteRoutes(SiteFiles files, DocPages pages, SchemaText schema) {
        this.files = files;
        this.pages = pages;
        this.schema = schema;
    }

    void mount(@Observes Router router) {
        router.route("/q/graphql-ui*").order(BEFORE_QUARKUS).handler(SiteRoutes::openGraphiql);
        for (String folder : new String[] {"/docs", "/graphiql", "/reference"}) {
            router.route(folder).order(BEFORE_QUARKUS).handler(SiteRoutes::addSlash);
        }
        for (String folder : new String[] {"/docs/decisions", "/docs/decisions/"}) {
            router.route(folder).order(BEFORE_QUARKUS).handler(SiteRoutes::openDecisions);
        }
        router.route("/docs/*").order(BEFORE_QUARKUS).handler(this::servePage);
        router.route(SchemaText.PATH).order(BEFORE_QUARKUS).handler(this::serveSchema);
        router.route().order(BEFORE_QUARKUS).handler(this::serve);
        router.route().last().handler(new NotFound());
    }

    /**
     * Redirects from the path of Quarkus' GraphiQL page, whose URLs could contain headers; they are
     * dropped.
     */
    private static void openGraphiql(RoutingContext context) {
        QueryStringEncoder address = new QueryStringEncoder(GRAPHIQL);
        for (String name : new String[] {"query", "variables", "operationName"}) {
            String value = context.queryParams().get(name);
            if (value != null) {
                address.addParam(name, value);
            }
        }
        redirect(context, FOUND, address.toString());
    }

    /** Redirects to the documentation's index, which lists the decisions. */
    private static void openDecisions(RoutingContext context) {
        redirect(context, FOUND, "/docs/#decisions");
    }

    private static void addSlash(RoutingContext context) {
        String path = context.normalizedPath();
        if (path.endsWith("/")) {
            context.next();
            return;
        }
        String query = context.request().query();
        redirect(context, PERMANENT_REDIRECT, path + "/" + (query == null ? "" : "?" + query));
    }

    private void serve(RoutingContext context) {
        String path = context.normalizedPath();
        String name = path.endsWith("/") ? path + "index.html" : path;
        if (FileType.of(name).isEmpty() || !files.mayExist(name)) {
            context.next();
            return;
        }
        answer(context, name, () -> files.read(name));
    }

    private void servePage(RoutingContext context) {
        String path = context.normalizedPath();
        if (FileType.of(path).isPresent()) {
            context.next();
        } else if (pages.isFolder(path)) {
            addSlash(context);
        } else if (!pages.mayExist(path)) {
            context.next();
        } else {
            answer(context, path, () -> pages.read(path));
        }
    }

    private void serveSchema(RoutingContext context) {
        answer(context, SchemaText.PATH, schema::read);
    }

    /** Answers from the cache, or reads the file on a worker thread. */
    private void answer(RoutingContext context, String name, Callable<Optional<SiteFile>> reading) {
        Optional<SiteFile> kept = files.kept(name);
        if (kept.isPresent()) {
            SiteResponse.send(context, kept.get());
            return;
        }
        context.request().pause();
        context.vertx()
                .executeBlocking(reading, false)
                .onSuccess(
                        file -> {
                            context.request().resume();
                            file.ifPresentOrElse(
                                    found -> SiteResponse.send(context, found), context::next);
                        })
                .onFailure(context::fail);
    }

    private static void redirect(RoutingContext context, int status, String address) {
        context.response().setStatusCode(status).putHeader("Location", address).end();
    }
}
