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

    static final String FULL =
            "503 Service Unavailable\r\nRetry-After: 5|UNAVAILABLE|This server has %,d connections"
                    + " open, which is the limit; please try again.";
    static final String LATE_HEAD =
            "408 Request Timeout|BAD_REQUEST|The request's line and headers took longer than %s s to"
                    + " arrive, which is the limit.";

    private Refusals() {}

    /** Of status, code and message. */
    static ByteBuf bytes(String answer) {
        String[] parts = answer.split("\\|", 3);
        byte[] body = json(parts[1], parts[2]);
        String head =
                "HTTP/1.1 %s\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
                        .formatted(parts[0], body.length);
        return Unpooled.wrappedBuffer(head.getBytes(StandardCharsets.US_ASCII), body);
    }

    /** For a request whose line or headers cannot be read. */
    static FullHttpResponse of(Throwable failure) {
        HttpResponseStatus status = HttpResponseStatus.BAD_REQUEST;
        String message = "This is not HTTP.";
        if (failure instanceof TooLongHttpLineException) {
            status = HttpResponseStatus.REQUEST_URI_TOO_LONG;
            message =
                    "The request's address is longer than the limit,"
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
