package news.dateline.interchange.read;

import java.time.OffsetDateTime;

import news.dateline.interchange.format.Row;
import news.dateline.interchange.format.Rows;
import news.dateline.interchange.format.Table;
import news.dateline.interchange.format.Type;
import news.dateline.interchange.values.Fields;
import news.dateline.interchange.values.Keys;
import news.dateline.interchange.values.Moments;
import org.jspecify.annotations.Nullable;

/** Reads a line that says whom an article means by an entity that its line names. */
public final class ReassignLine {

    private ReassignLine() {}

    static @Nullable Content read(Fields json, Rows rows) {
        Row row = Row.read(Table.REASSIGNMENT, json);
        Long from = json.required(json.reference("from", MergeLine.KINDS), "from");
        Long into = json.required(json.reference("into", MergeLine.KINDS), "into");
        Integer nth = json.integer("nth", 1, Integer.MAX_VALUE);
        OffsetDateTime asOf = Type.asOf(json);
        if (json.has("text") != json.has("nth")) {
            json.refuse(json.has("text") ? "nth" : "text", "is missing: a mention has both");
        }
        json.end();
        String key = row.get("article_key");
        if (key == null || from == null || into == null) {
            return null;
        }
        String text = row.get("text");
        long article = Keys.article(key);
        long id = Keys.id("reassign", key, from, text, nth);
        OffsetDateTime at = asOf == null ? null : Moments.inUtc(asOf);
        rows.add(
                row.set("id", id)
                        .set("article_id", article)
                        .set("from_id", from)
                        .set("into_id", into)
                        .set("nth", nth)
                        .set("as_of", at));
        return new Content.OfReassignment(id, article, into, at, row.get("reason"));
    }
}
