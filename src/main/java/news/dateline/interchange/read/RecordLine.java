package news.dateline.interchange.read;

import news.dateline.interchange.format.Row;
import news.dateline.interchange.format.Rows;
import news.dateline.interchange.format.Table;
import news.dateline.interchange.format.Type;
import news.dateline.interchange.values.Fields;
import news.dateline.interchange.values.Keys;

/** Reads a line that gives statements of a source that is no article. */
public final class RecordLine {

    private static final String ALWAYS = "-infinity";

    private RecordLine() {}

    static Content read(Fields json, Rows rows) {
        Object key = json.required(Type.KEY.read(json, "key"), "key");
        Object origin = json.required(Type.URL.read(json, "origin"), "origin");
        Object confidence = Type.SHARE.read(json, "confidence");
        Object provenance = Type.PROVENANCE.read(json, "provenance");
        Statements.read(
                json,
                rows,
                (statement, id) ->
                        rows.add(
                                new Row(json.line(), Table.EVIDENCE)
                                        .set("id", Keys.id("evidence", id, origin))
                                        .set("statement_id", id)
                                        .set("origin", origin)
                                        .set("confidence", confidence)
                                        .set("provenance", provenance)
                                        .set("visible_from", ALWAYS)
                                        .set("record_key", key)));
        json.end();
        return new Content.OfRecord();
    }
}
