package news.dateline.http;

import java.util.List;

import io.netty.channel.Channel;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** A request that begins a WebSocket. */
public final class Upgrade {

    private Upgrade() {}

    /** Whether it is one, beyond doubt. */
    public static boolean isOne(HttpServerRequest request) {
        List<String> upgrades = request.headers().getAll("Upgrade");
        return upgrades.size() == 1
                && upgrades.get(0).equalsIgnoreCase("websocket")
                && request.method() == HttpMethod.GET
                && request.version() == HttpVersion.HTTP_1_1;
    }

    /**
     * Browsers let pages of any site open WebSockets to any server, and read what comes.
     *
     * @throws ApiError if a page that may not read this server sends it
     */
    public static void checkOrigin(HttpServerRequest request) {
        if (!Cors.isEnabled(ConfigProvider.getConfig()) && Cors.isOfAnotherSite(request)) {
            throw new ApiError(
                    ErrorCode.ORIGIN_NOT_ALLOWED,
                    "Pages of other sites may not access this server: CORS is not enabled.");
        }
    }

    /**
     * Vert.x refuses a body that it has not read in time without telling.
     *
     * @throws ApiError if it has a body
     */
    public static void checkHasNoBody(HttpServerRequest request) {
        MultiMap headers = request.headers();
        boolean isEmpty = headers.getAll("Content-Length").stream().allMatch("0"::equals);
        if (!isEmpty || headers.contains("Transfer-Encoding")) {
            throw ApiError.badRequest("A request that begins a WebSocket has no body.");
        }
    }

    /** Its connection. */
    public static Channel channel(HttpServerRequest request) {
        return Sending.channel(request);
    }

    /** Of its header; null if it has none. */
    public static @Nullable SecurityIdentity identity(RoutingContext context) {
        return HttpCaller.identity(context);
    }

    /** Why a login is refused, in our own words. */
    public static ApiError refused(Throwable failure) {
        ApiError known = Credentials.refused(failure);
        return known == null ? ApiError.badRequest("The login could not be checked.") : known;
    }
}
