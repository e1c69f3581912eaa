package news.dateline.interchange;

import java.time.OffsetDateTime;

/** Reads a line that takes an article back. */
final class WithdrawLine {

    /** Nobody knows when, but long ago. */
    private static final String LONG_AGO = "0001-01-01T00:00:00Z";

    private WithdrawLine() {}

    static Content read(Fields json, int line, Rows rows) {
        String article = IndexedText.required(json, "article");
        Integer version = json.version();
        OffsetDateTime at = json.moment("at");
        String reason = json.text("reason");
        Boolean wasVisible = json.flag("wasVisible");
        json.end();
        if (article == null || version == null) {
            return null;
        }
        long id = Keys.article(article);
        rows.add(line, Table.WITHDRAWAL, id, article, version, at, reason, wasVisible);
        if (wasVisible != null) {
            rows.add(line, Table.VERSION, id, version, wasVisible ? LONG_AGO : null);
        }
        return new Content.OfWithdrawal(id, version, at);
    }
}
