package news.dateline.interchange.merge;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import io.vertx.core.json.JsonObject;
import news.dateline.interchange.format.Column;
import news.dateline.interchange.format.LineDigest;
import news.dateline.interchange.format.Row;
import news.dateline.interchange.format.Rows;
import news.dateline.interchange.format.Table;
import news.dateline.interchange.read.Claim;
import org.jspecify.annotations.Nullable;

/** In which fields of the bundle two lines differ. */
public final class LineDifference {

    /** By which lines are compared. */
    private static final Set<String> IDENTITY = Set.of("key", "version");

    private LineDifference() {}

    /** Of two versions of an article. */
    static Set<String> between(Rows some, Rows others) {
        Set<String> fields = new TreeSet<>();
        for (Table table : Table.values()) {
            if (table == Table.ARTICLE) {
                article(some, others, fields);
            } else if (table.list() != null
                    && !Arrays.deepEquals(
                            LineDigest.digests(table, some).toArray(),
                            LineDigest.digests(table, others).toArray())) {
                fields.add(table.list());
            }
        }
        return fields;
    }

    /** Of what one source says of an entity at two times. */
    static Set<String> between(Claim some, Claim other) {
        JsonObject a = some.json();
        JsonObject b = other.json();
        Set<String> fields = new TreeSet<>(a.fieldNames());
        fields.addAll(b.fieldNames());
        fields.removeIf(field -> Objects.equals(a.getValue(field), b.getValue(field)));
        return fields;
    }

    private static void article(Rows some, Rows others, Set<String> fields) {
        Row one = some.of(Table.ARTICLE).get(0);
        Row other = others.of(Table.ARTICLE).get(0);
        Set<String> differ = new TreeSet<>();
        for (Column column : Table.ARTICLE.columns()) {
            if (column.field() != null
                    && !IDENTITY.contains(column.field())
                    && !Objects.equals(text(one, column), text(other, column))) {
                differ.add(column.field());
            }
        }
        if (differ.contains("publishedAt")) {
            // It is the publication unless the line says otherwise.
            differ.remove("embargoUntil");
        }
        fields.addAll(differ);
    }

    private static @Nullable String text(Row row, Column column) {
        Object value = row.get(column.name());
        return value == null ? null : value.toString();
    }
}
