package news.dateline.interchange;

import java.util.List;

import news.dateline.entity.TextField;

/** Evidence in an article's words: each statement of the line lists its own. */
final class ArticleEvidence implements Evidence {

    private static final int MOST = 20;

    private final int line;
    private final Rows rows;
    private final ArticleHead head;
    private final Texts texts;
    private final Quotations quotations;

    ArticleEvidence(int line, Rows rows, ArticleHead head, Texts texts, Quotations quotations) {
        this.line = line;
        this.rows = rows;
        this.head = head;
        this.texts = texts;
        this.quotations = quotations;
    }

    @Override
    public void add(Fields statement, long statementId) {
        List<Fields> evidence = statement.objects("evidence", MOST);
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
        TextField field = json.choice("field", TextField.values());
        Integer index = json.integer("index", 0);
        Integer start = json.integer("start", 0);
        Integer end = json.integer("end", 0);
        String text = json.text("text");
        Long quotation = quotations.id(json);
        if (field != null) {
            String words =
                    Texts.cut(
                            json,
                            texts.named(json, field, index),
                            json.required(start, "start"),
                            json.required(end, "end"));
            json.required(text, "text");
            if (words != null && text != null && !words.equals(text)) {
                json.refuse("text", "the text reads \"" + words + "\" there");
            }
        } else if (!json.has("field") && !json.has("quotation")) {
            json.refuse("field", "is missing, and so is quotation");
        } else if (!json.has("field")
                && (start != null || end != null || text != null || index != null)) {
            json.refuse("field", "is missing, though words are given");
        }
        rows.add(
                line,
                Table.EVIDENCE,
                Keys.id("evidence", statementId, head.key(), field, index, start, end, quotation),
                statementId,
                head.id(),
                null,
                head.version(),
                field,
                index,
                start,
                end,
                text,
                quotation,
                json.number("confidence", 0, 1),
                ArticleHead.provenance(json),
                head.visibleFrom(),
                null);
        json.end();
    }
}
