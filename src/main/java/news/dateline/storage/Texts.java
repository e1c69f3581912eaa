package news.dateline.storage;

import io.netty.buffer.ByteBufUtil;
import io.vertx.sqlclient.Row;

/** How large rows are in UTF-8: only texts are larger than a few bytes. */
final class Texts {

    private Texts() {}

    static long bytes(Row row) {
        long bytes = 0;
        for (int i = row.size() - 1; i >= 0; i--) {
            bytes += bytes(row.getValue(i));
        }
        return bytes;
    }

    static long bytes(Object value) {
        long bytes = 0;
        if (value instanceof String text) {
            bytes = ByteBufUtil.utf8Bytes(text);
        } else if (value instanceof String[] texts) {
            for (String text : texts) {
                bytes += text == null ? 0 : ByteBufUtil.utf8Bytes(text);
            }
        }
        return bytes;
    }
}
