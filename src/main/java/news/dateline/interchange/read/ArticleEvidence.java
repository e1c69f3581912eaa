package news.dateline.interchange.read;

import java.util.List;

import news.dateline.interchange.format.Row;
import news.dateline.interchange.format.Rows;
import news.dateline.interchange.format.Table;
import news.dateline.interchange.values.Fields;
import news.dateline.interchange.values.Keys;

/** Evidence in an article's words: each statement of the line lists its own. */
public final class ArticleEvidence implements Statements.Evidence {

    private final Rows rows;
    private final ArticleHead head;
    private final Texts texts;
    private final Quotations quotations;

    ArticleEvidence(Rows rows, ArticleHead head, Texts texts, Quotations quotations) {
        this.rows = rows;
        this.head = head;
        this.texts = texts;
        this.quotations = quotations;
    }

    @Override
    public void add(Fields statement, long statementId) {
        List<Fields> evidence = Table.EVIDENCE.objects(statement);
        if (evidence.isEmpty()) {
            statement.refuse(
                    "evidence",
                    statement.has("evidence")
                            ? "is empty: a statement needs at least one"
                            : "is missing");
        }
        evidence.forEach(json -> addOne(json, statementId));
    }

    private void addOne(Fields json, long statementId) {
        Row row = head.fill(Row.read(Table.EVIDENCE, json));
        Long quotation = quotations.id(json);
        check(json, row);
        long id =
                Keys.id(
                        "evidence",
                        statementId,
                        head.key(),
                        row.get("field"),
                        row.get("index"),
                        row.get("start_offset"),
                        row.get("end_offset"),
                        quotation);
        rows.add(row.set("id", id).set("statement_id", statementId).set("quotation_id", quotation));
        json.end();
    }

    private void check(Fields json, Row row) {
        if (row.get("field") != null) {
            json.required(row.get("start_offset"), "start");
            json.required(row.get("end_offset"), "end");
            json.required(row.get("text"), "text");
            texts.words(json, row);
            return;
        }
        boolean hasWords =
                json.has("index") || json.has("start") || json.has("end") || json.has("text");
        if (!json.has("field") && !json.has("quotation")) {
            json.refuse("field", "is missing, and so is quotation");
        } else if (!json.has("field") && hasWords) {
            json.refuse("field", "is missing, though words are given");
        }
    }
}
