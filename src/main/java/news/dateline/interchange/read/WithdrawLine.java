package news.dateline.interchange.read;

import news.dateline.interchange.format.Row;
import news.dateline.interchange.format.Rows;
import news.dateline.interchange.format.Table;
import news.dateline.interchange.values.Fields;
import news.dateline.interchange.values.Keys;
import org.jspecify.annotations.Nullable;

/** Reads a line that takes an article back. */
public final class WithdrawLine {

    /** Nobody knows when, but long ago. */
    private static final String LONG_AGO = "0001-01-01T00:00:00Z";

    private WithdrawLine() {}

    static @Nullable Content read(Fields json, Rows rows) {
        Row withdrawal = Row.read(Table.WITHDRAWAL, json);
        json.end();
        String article = withdrawal.get("key");
        Integer version = withdrawal.get("version");
        if (article == null || version == null) {
            return null;
        }
        long id = Keys.article(article);
        rows.add(withdrawal.set("article_id", id));
        Boolean wasVisible = withdrawal.get("was_visible");
        if (wasVisible != null) {
            rows.add(
                    new Row(json.line(), Table.VERSION)
                            .set("article_id", id)
                            .set("version", version)
                            .set("seen_from", wasVisible ? LONG_AGO : null));
        }
        return new Content.OfWithdrawal(id, version, withdrawal.get("withdrawn_at"));
    }
}
