package news.dateline.http;

import java.util.List;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;

/**
 * What a request tells of the address of its client.
 *
 * @param connection of the connection; Quarkus may have taken that of the request from a header
 * @param forwarded the headers {@code X-Forwarded-For}
 */
public record ClientAddress(String connection, List<String> forwarded) {

    public static ClientAddress of(HttpServerRequest request) {
        SocketAddress address = request.connection().remoteAddress();
        String ip = address == null ? null : address.hostAddress();
        return new ClientAddress(
                ip == null ? "unknown" : ip, request.headers().getAll("X-Forwarded-For"));
    }

    /** As the outermost of so many proxies has told it. */
    public String behind(int proxies) {
        String told = proxies == 0 ? null : ForwardedFor.client(forwarded, proxies);
        return told == null ? connection : told;
    }
}
