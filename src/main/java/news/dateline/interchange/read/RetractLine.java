package news.dateline.interchange.read;

import java.time.OffsetDateTime;
import java.util.List;

import io.vertx.core.json.JsonObject;
import news.dateline.interchange.format.Row;
import news.dateline.interchange.format.Rows;
import news.dateline.interchange.format.RowsJson;
import news.dateline.interchange.format.StatementFormat;
import news.dateline.interchange.format.Table;
import news.dateline.interchange.format.Type;
import news.dateline.interchange.values.Fields;
import news.dateline.interchange.values.Keys;
import news.dateline.interchange.values.Moments;

/** Reads a line that takes statements back, or restores them. */
final class RetractLine {

    private RetractLine() {}

    static Content read(Fields json, Rows rows) {
        OffsetDateTime asOf = Type.asOf(json);
        String reason = json.text("reason");
        Boolean retracted = json.flag("retracted");
        Rows statements = new Rows();
        Statements.read(json, statements, (statement, id) -> {});
        Rows found = new Rows();
        for (Table table : Table.STATEMENTS) {
            for (Row row : statements.of(table)) {
                JsonObject columns = RowsJson.columns(row);
                columns.remove("id");
                found.add(retraction(json, table, row.value("id"), columns));
            }
        }
        List<Fields> reports = Table.EVENT_REPORT.objects(json);
        reports.forEach(report -> report(report, found));
        json.end();
        if (found.isEmpty() && reports.isEmpty()) {
            json.refuse("", "names no statement");
        }
        for (Row row : found.of(Table.RETRACTION)) {
            rows.add(row)
                    .set("as_of", asOf == null ? null : Moments.inUtc(asOf))
                    .set("reason", reason)
                    .set("retracted", retracted == null || retracted);
        }
        return new Content.OfRetraction();
    }

    private static void report(Fields json, Rows found) {
        String article = (String) json.required(Type.KEY.read(json, "article"), "article");
        Object event = json.required(StatementFormat.EVENT_OF_REPORT.read(json, "event"), "event");
        json.end();
        if (article == null || event == null) {
            return;
        }
        JsonObject columns = new JsonObject().put("event_id", event).put("article_key", article);
        found.add(
                retraction(json, Table.EVENT_REPORT, Keys.id("report", event, article), columns)
                        .set("article_id", Keys.article(article)));
    }

    private static Row retraction(Fields json, Table table, long id, JsonObject columns) {
        return new Row(json.line(), Table.RETRACTION)
                .set("id", id)
                .set("kind", table.name())
                .set("statement", columns);
    }
}
