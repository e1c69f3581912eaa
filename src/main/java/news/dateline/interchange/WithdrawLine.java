package news.dateline.interchange;

import java.time.OffsetDateTime;

/** Reads a line that takes an article back. */
final class WithdrawLine {

    private static final String ALWAYS = "-infinity";

    private WithdrawLine() {}

    static Content read(Fields json, int line, Rows rows) {
        String article = json.needText("article");
        Integer version = json.version();
        OffsetDateTime at = json.required(json.moment("at"), "at");
        String reason = json.text("reason");
        Boolean wasVisible = json.flag("wasVisible");
        json.end();
        if (article == null || version == null) {
            return null;
        }
        long id = Keys.article(article);
        rows.add(line, Table.WITHDRAWAL, id, article, version, at, reason);
        if (wasVisible != null) {
            rows.add(line, Table.VERSION, id, version, wasVisible ? ALWAYS : null, true);
        }
        return new Content.OfWithdrawal(id, version, wasVisible);
    }
}
