package news.dateline.connections;

import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.handler.codec.http2.Http2Exception;
import io.netty.handler.codec.http2.Http2HeadersEncoder;

/** The table of header fields that the server keeps for the answers of an HTTP/2 connection. */
final class HeaderTable {

    private static final int MOST = 4_096;

    private HeaderTable() {}

    /** Whatever the client allows: the server would fill its table with the headers of answers. */
    static void bound(Http2ConnectionHandler http2) {
        Http2HeadersEncoder.Configuration headers =
                http2.encoder().configuration().headersConfiguration();
        if (headers.maxHeaderTableSize() > MOST) {
            try {
                headers.maxHeaderTableSize(MOST);
            } catch (Http2Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
