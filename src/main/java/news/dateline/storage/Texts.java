package news.dateline.storage;

import io.vertx.sqlclient.Row;

/** How large rows are: only texts are larger than a few bytes. */
final class Texts {

    private Texts() {}

    static long bytes(Row row) {
        long bytes = 0;
        for (int i = row.size() - 1; i >= 0; i--) {
            Object value = row.getValue(i);
            if (value instanceof String text) {
                bytes += text.length();
            } else if (value instanceof String[] texts) {
                for (String text : texts) {
                    bytes += text == null ? 0 : text.length();
                }
            }
        }
        return bytes;
    }
}
