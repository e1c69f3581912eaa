package news.dateline.site;

import io.netty.handler.codec.http.HttpHeaderValues;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import news.dateline.errors.ErrorCode;
import news.dateline.errors.Shortened;
import org.jspecify.annotations.Nullable;

/** The response for an unknown path: a page for browsers, JSON for programs. */
final class NotFound implements Handler<RoutingContext> {

    private static final int NOT_FOUND = 404;

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>Page not found: Dateline</title>
              <link rel="icon" href="/icon.svg" type="image/svg+xml">
              <link rel="stylesheet" href="/colors.css">
              <link rel="stylesheet" href="/docs.css">
            </head>
            <body>
              <header>
                <a class="home" href="/">Dateline</a>
                <nav aria-label="This server">
                  <a href="/docs/">Documentation</a>
                  <a href="/graphiql/">GraphiQL</a>
                  <a href="/reference/">Schema reference</a>
                </nav>
              </header>
              <main id="text">
                <h1>Page not found</h1>
                <p>There is no page at <code>%s</code> on this server. These pages exist:</p>
                <ul>
                  <li><a href="/">The start page</a>, with example queries</li>
                  <li><a href="/docs/">The documentation</a></li>
                  <li><a href="/graphiql/">GraphiQL</a>, to write and run queries</li>
                  <li><a href="/reference/">The schema reference</a>, and the
                    <a href="/graphql/schema.graphql">schema</a> itself</li>
                </ul>
                <p>GraphQL requests go to <code>/graphql</code>.</p>
              </main>
            </body>
            </html>
            """;

    @Override
    public void handle(RoutingContext context) {
        String path = Shortened.of(context.normalizedPath());
        boolean reads = SiteResponse.reads(context.request().method());
        if (reads && wantsPage(context.request().getHeader("Accept"))) {
            String page = PAGE.formatted(DocLayout.escape(path));
            SecurityHeaders.add(context.response(), FileType.HTML);
            send(context, NOT_FOUND, FileType.HTML.contentType(), page);
            return;
        }
        sendError(
                context,
                NOT_FOUND,
                "There is nothing at " + path + ". GraphQL requests go to /graphql.");
    }

    /** Browsers accept HTML explicitly when they open a URL; programs do not. */
    private static boolean wantsPage(@Nullable String accept) {
        return accept != null && accept.contains(HttpHeaderValues.TEXT_HTML);
    }

    /** Sends an error in the format of GraphQL responses. */
    static void sendError(RoutingContext context, int status, String message) {
        JsonObject error =
                new JsonObject()
                        .put("message", message)
                        .put(
                                "extensions",
                                new JsonObject().put("code", ErrorCode.BAD_REQUEST.name()));
        String body = new JsonObject().put("errors", new JsonArray().add(error)).encode();
        send(context, status, FileType.JSON.contentType(), body);
    }

    private static void send(RoutingContext context, int status, String type, String body) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", type)
                .putHeader("Cache-Control", "no-store")
                .putHeader("Vary", "Accept");
        if (context.request().method() == HttpMethod.HEAD) {
            context.response().end();
        } else {
            context.response().end(body);
        }
    }
}
