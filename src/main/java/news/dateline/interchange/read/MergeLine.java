package news.dateline.interchange.read;

import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import news.dateline.entity.EntityKind;
import news.dateline.interchange.format.Row;
import news.dateline.interchange.format.Rows;
import news.dateline.interchange.format.Table;
import news.dateline.interchange.format.Type;
import news.dateline.interchange.values.Fields;
import news.dateline.interchange.values.Keys;
import news.dateline.interchange.values.Moments;
import org.jspecify.annotations.Nullable;

/** Reads a line that merges an entity into another, or takes that back. */
public final class MergeLine {

    static final String KINDS =
            Stream.of(EntityKind.values()).map(Enum::name).collect(Collectors.joining(" "));

    private MergeLine() {}

    static @Nullable Content read(Fields json, Rows rows) {
        String from = key(json, "from");
        String into = key(json, "into");
        OffsetDateTime asOf = Type.asOf(json);
        String reason = json.text("reason");
        json.required(from, "from");
        if (from != null && from.equals(into)) {
            json.refuse("into", "is the same entity");
        }
        json.end();
        if (from == null) {
            return null;
        }
        rows.add(
                new Row(json.line(), Table.ENTITY_MERGE)
                        .set("id", Keys.entity(from))
                        .set("into_id", into == null ? null : Keys.entity(into)));
        return new Content.OfMerge(from, into, asOf == null ? null : Moments.inUtc(asOf), reason);
    }

    private static @Nullable String key(Fields json, String field) {
        String key = (String) Type.KEY.read(json, field);
        if (key != null) {
            json.reference(field, KINDS);
        }
        return key;
    }
}
