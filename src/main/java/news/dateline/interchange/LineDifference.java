package news.dateline.interchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import io.vertx.core.json.JsonObject;

/** In which fields of the bundle two lines differ. */
final class LineDifference {

    private static final Set<String> NO_FIELDS =
            Set.of("id", "key", "version", "line_digest", "normal_url");

    /** Of tables whose names are not those of lists. */
    private static final Map<Table, String> LISTS =
            Map.of(
                    Table.ARTICLE_TEXT, "body",
                    Table.CREDIT, "byline",
                    Table.ARTICLE_SOURCE, "sources",
                    Table.ARTICLE_IMAGE, "images",
                    Table.DEPICTION, "images",
                    Table.EVENT_REPORT, "reports",
                    Table.EVIDENCE, "evidence");

    private LineDifference() {}

    /** Of two versions of an article. */
    static Set<String> between(Rows some, Rows others) {
        Set<String> fields = new TreeSet<>();
        for (Table table : Table.values()) {
            if (table == Table.ARTICLE) {
                article(some, others, fields);
            } else if (table != Table.VERSION
                    && table != Table.REFERENCE
                    && !Arrays.deepEquals(
                            LineDigest.digests(table, some).toArray(),
                            LineDigest.digests(table, others).toArray())) {
                fields.add(LISTS.getOrDefault(table, camelCase(table.name()) + "s"));
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
        Object[] a = some.of(Table.ARTICLE).get(0).values();
        Object[] b = others.of(Table.ARTICLE).get(0).values();
        List<String> columns = Table.ARTICLE.columns();
        List<String> differ = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!NO_FIELDS.contains(columns.get(i)) && !Objects.equals(text(a[i]), text(b[i]))) {
                differ.add(columns.get(i));
            }
        }
        if (differ.contains("published_at")) {
            // It is the publication unless the line says otherwise.
            differ.remove("visible_from");
        }
        differ.forEach(column -> fields.add(field(column)));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static String field(String column) {
        return switch (column) {
            case "visible_from" -> "embargoUntil";
            case "source_updated_at" -> "changedAt";
            default -> camelCase(column.replaceFirst("_id$", ""));
        };
    }

    private static String camelCase(String name) {
        StringBuilder word = new StringBuilder();
        for (String part : name.toLowerCase(Locale.ROOT).split("_")) {
            word.append(
                    word.isEmpty()
                            ? part
                            : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }
}
