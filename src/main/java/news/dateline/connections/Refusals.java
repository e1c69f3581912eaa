package news.dateline.connections;

import java.nio.charset.StandardCharsets;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;

/** Answers to what never became a request, in the form of all of Dateline's errors. */
final class Refusals {

    private static final String LATE_HEAD =
            "The request's line and headers took longer than %s s to arrive, which is the limit.";

    private Refusals() {}

    /** As bytes, since no request is there yet that Netty could answer. */
    static ByteBuf lateHead(double seconds) {
        byte[] body = json("BAD_REQUEST", LATE_HEAD.formatted(seconds));
        String head =
                """
                HTTP/1.1 408 Request Timeout\r
                Content-Type: application/json; charset=utf-8\r
                Content-Length: %d\r
                Connection: close\r
                \r
                """
                        .formatted(body.length);
        return Unpooled.wrappedBuffer(head.getBytes(StandardCharsets.US_ASCII), body);
    }

    /** For a request whose line or headers cannot be read. */
    static FullHttpResponse of(Throwable failure) {
        HttpResponseStatus status = HttpResponseStatus.BAD_REQUEST;
        String message = "This is not HTTP.";
        if (failure instanceof TooLongHttpLineException) {
            status = HttpResponseStatus.REQUEST_URI_TOO_LONG;
            message =
                    "The URL is longer than the limit,"
                            + " quarkus.http.limits.max-initial-line-length; send the query by POST.";
        } else if (failure instanceof TooLongHttpHeaderException) {
            status = HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE;
            message =
                    "The request's headers are larger than the limit,"
                            + " quarkus.http.limits.max-header-size.";
        }
        byte[] body = json("BAD_REQUEST", message);
        FullHttpResponse response =
                new DefaultFullHttpResponse(
                        HttpVersion.HTTP_1_1, status, Unpooled.wrappedBuffer(body));
        response.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, "application/json; charset=utf-8")
                .set(HttpHeaderNames.CONTENT_LENGTH, body.length)
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        return response;
    }

    private static byte[] json(String code, String message) {
        return "{\"errors\":[{\"message\":\"%s\",\"extensions\":{\"code\":\"%s\"}}]}"
                .formatted(message, code)
                .getBytes(StandardCharsets.UTF_8);
    }
}
