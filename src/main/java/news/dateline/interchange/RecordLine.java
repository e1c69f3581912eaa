package news.dateline.interchange;

/** Reads a line that gives statements of a source that is no article. */
final class RecordLine {

    private RecordLine() {}

    static Content read(Fields json, int line, Rows rows) {
        String key = IndexedText.required(json, "key");
        String origin = json.required(json.address("origin"), "origin");
        Evidence evidence =
                new OriginEvidence(
                        line,
                        rows,
                        key,
                        origin,
                        json.number("confidence", 0, 1),
                        ArticleHead.provenance(json));
        new Statements(line, rows, new References(line, rows)).read(json, evidence);
        json.end();
        return new Content.OfRecord();
    }
}
