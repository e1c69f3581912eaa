package news.dateline.interchange;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;

/** One line of a bundle: what it comes to, or what is wrong with it. */
record BundleLine(Rows rows, List<Problem> problems) {

    static BundleLine read(int line, String text) {
        List<Problem> problems = new ArrayList<>();
        Rows rows = new Rows();
        try {
            read(new Fields(new JsonObject(text), "", line, problems), line, rows);
        } catch (DecodeException e) {
            problems.add(new Problem(line, "", "is not a JSON object"));
        }
        return new BundleLine(rows, problems);
    }

    private static void read(Fields json, int line, Rows rows) {
        String type = json.needText("type");
        switch (type == null ? "" : type) {
            case "person", "organization", "place", "event" ->
                    new EntityLine(json, line, rows).read(type);
            case "article" -> new ArticleLine(json, line, rows).read();
            case "record" -> record(json, line, rows);
            case "withdraw" -> withdrawal(json, line, rows);
            case "" -> {}
            default ->
                    json.refuse(
                            "type",
                            "is none of person, organization, place, event, article, record, withdraw");
        }
    }

    private static void record(Fields json, int line, Rows rows) {
        json.needText("key");
        String origin = json.required(json.address("origin"), "origin");
        Evidence evidence =
                new OriginEvidence(
                        line,
                        rows,
                        origin,
                        json.number("confidence", 0, 1),
                        ArticleHead.provenance(json));
        new Statements(line, rows, new References(line, rows)).read(json, evidence);
        json.end();
    }

    private static void withdrawal(Fields json, int line, Rows rows) {
        String article = json.needText("article");
        Integer version = json.required(json.integer("version"), "version");
        OffsetDateTime at = json.required(json.moment("at"), "at");
        rows.add(
                line,
                Table.WITHDRAWAL,
                Keys.article(article),
                article,
                version,
                at,
                json.text("reason"));
        json.end();
    }
}
