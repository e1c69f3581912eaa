package news.dateline.interchange.read;

import java.time.OffsetDateTime;

import news.dateline.entity.EntityKind;
import news.dateline.entity.NameKind;
import news.dateline.entity.NameWords;
import news.dateline.event.EventStatus;
import news.dateline.interchange.format.EntityFormat;
import news.dateline.interchange.format.Row;
import news.dateline.interchange.format.Rows;
import news.dateline.interchange.format.Table;
import news.dateline.interchange.format.Type;
import news.dateline.interchange.values.Fields;
import news.dateline.interchange.values.Fuzzy;
import news.dateline.interchange.values.Keys;
import news.dateline.interchange.values.Moments;
import org.jspecify.annotations.Nullable;

/** Reads a line that gives an entity. */
public final class EntityLine {

    private static final String[] NOT_ATTRIBUTES = {"type", "key", "source", "asOf", "provenance"};

    private EntityLine() {}

    public static Content read(EntityKind kind, Fields json, Rows rows) {
        if (isPartial(json)) {
            json.mayLack(EntityFormat.requiredOf(kind));
        }
        Row entity = Row.read(Table.ENTITY, json).read(EntityFormat.ofKind(kind), json);
        String source = (String) Type.INDEXED_TEXT.read(json, "source");
        String key = entity.get("key");
        OffsetDateTime asOf = Type.asOf(json);
        fill(entity, key, kind);
        rows.add(entity);
        names(json, entity, rows);
        switch (kind) {
            case PERSON ->
                    Fuzzy.inOrder(json, "born", entity.date("born"), "died", entity.date("died"));
            case PLACE -> location(json, entity);
            case EVENT -> ownReport(json, entity, rows);
            default -> {}
        }
        json.end();
        Claim claim =
                Claim.of(
                        source == null ? "" : source,
                        entity.value("provenance"),
                        asOf == null ? null : Moments.inUtc(asOf),
                        json.without(NOT_ATTRIBUTES));
        return new Content.OfEntity(kind.word(), key == null ? "" : key, claim);
    }

    /** Whether the line leaves to other sources what it does not say. */
    private static boolean isPartial(Fields json) {
        Boolean partial = json.flag(EntityFormat.PARTIAL);
        if (Boolean.FALSE.equals(partial)) {
            json.refuse(EntityFormat.PARTIAL, "is false: leave it out");
        }
        return Boolean.TRUE.equals(partial);
    }

    private static void fill(Row entity, @Nullable String key, EntityKind kind) {
        entity.set("id", key == null ? null : Keys.entity(key)).set("kind", kind.name());
        if (entity.get("category") == null) {
            entity.set("category", "");
        }
        if (entity.get("sort_name") == null) {
            entity.set("sort_name", entity.get("name"));
        }
    }

    private static void location(Fields json, Row place) {
        Fields location = json.object("location");
        if (location != null) {
            place.set("latitude", coordinate(location, "latitude", 90));
            place.set("longitude", coordinate(location, "longitude", 180));
            location.end();
        }
    }

    private static @Nullable Double coordinate(Fields location, String field, double most) {
        return location.required(location.number(field, -most, most), field);
    }

    /** Of an event with an origin: it is there to be seen before any article reports it. */
    private static void ownReport(Fields json, Row event, Rows rows) {
        Row report = Row.read(Table.OWN_REPORT, json).set("event_id", event.get("id"));
        Fuzzy.inOrder(json, "starts", report.date("starts"), "ends", report.date("ends"));
        if (report.get("status") == null) {
            report.set("status", EventStatus.UNKNOWN);
        }
        if (json.has("origin")) {
            rows.add(report);
        }
    }

    private static void names(Fields json, Row entity, Rows rows) {
        if (entity.get("name") != null) {
            Row primary = new Row(json.line(), Table.ENTITY_NAME);
            primary.set("text", entity.get("name")).set("kind", NameKind.PRIMARY);
            rows.add(fill(primary, entity, 0));
        }
        int ord = 0;
        for (Fields other : Table.ENTITY_NAME.objects(json)) {
            ord++;
            Row name = Row.read(Table.ENTITY_NAME, other);
            other.end();
            if (name.get("text") != null) {
                rows.add(fill(name, entity, ord));
            }
        }
    }

    private static Row fill(Row name, Row entity, int ord) {
        return name.set("id", Keys.id("name", entity.get("key"), ord))
                .set("entity_id", entity.get("id"))
                .set("ord", ord)
                .set("words", NameWords.vector(NameWords.of(name.value("text"))));
    }
}
