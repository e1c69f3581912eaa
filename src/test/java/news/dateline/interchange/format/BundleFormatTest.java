package news.dateline.interchange.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import news.dateline.entity.EntityKind;
import news.dateline.interchange.read.BundleLine;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The documents of the bundle format have what the tables declare, field by field. */
class BundleFormatTest {

    private static final Path SCHEMA = Path.of("docs/bundle.schema.json");

    /** What is no column, or is read in a way of its own; written by hand in the schema. */
    private static final Map<String, String> BY_HAND =
            Map.ofEntries(
                    Map.entry("placeLine", "location"),
                    Map.entry(
                            "articleLine",
                            "status publishedAt publishedPrecision changedAt firstVisibleAt embargoUntil"),
                    Map.entry("quotation", "spans"),
                    Map.entry("evidence", "quotation"));

    /** A definition of the schema and what it has: columns, and the lists of other tables. */
    private record Definition(String name, List<Column> columns, List<Table> lists) {

        static Definition of(String name, Table table, Table... lists) {
            return new Definition(name, table.columns(), List.of(lists));
        }
    }

    private static List<Definition> definitions() {
        List<Definition> all = new ArrayList<>();
        for (EntityKind entity : EntityKind.values()) {
            List<Column> columns = new ArrayList<>(Table.ENTITY.columns());
            columns.addAll(EntityFormat.ofKind(entity));
            if (entity == EntityKind.EVENT) {
                columns.addAll(Table.OWN_REPORT.columns());
            }
            all.add(new Definition(entity.word() + "Line", columns, List.of(Table.ENTITY_NAME)));
        }
        List<Column> article = new ArrayList<>(Table.ARTICLE.columns());
        article.addAll(Table.ARTICLE_TEXT.columns());
        List<Table> lists =
                Stream.of(Table.values())
                        .filter(table -> DEFINITIONS.containsKey(table))
                        .filter(table -> !OF_OTHERS.contains(table))
                        .toList();
        all.add(new Definition("articleLine", article, lists));
        all.add(Definition.of("withdrawLine", Table.WITHDRAWAL));
        DEFINITIONS.forEach((table, name) -> all.add(Definition.of(name, table, lists(table))));
        Table.STATEMENTS.forEach(
                table -> all.add(Definition.of(DEFINITIONS.get(table) + "OfRecord", table)));
        return all;
    }

    private static Table[] lists(Table table) {
        if (table == Table.IMAGE) {
            return new Table[] {Table.DEPICTION};
        }
        boolean hasEvidence = Table.STATEMENTS.contains(table) || table == Table.EVENT_REPORT;
        return hasEvidence ? new Table[] {Table.EVIDENCE} : new Table[0];
    }

    /** Lists within entities and parts of articles. */
    private static final Set<Table> OF_OTHERS =
            Set.of(Table.ENTITY_NAME, Table.EVIDENCE, Table.DEPICTION);

    /** Of the objects of lists. */
    private static final Map<Table, String> DEFINITIONS =
            Map.ofEntries(
                    Map.entry(Table.ENTITY_NAME, "name"),
                    Map.entry(Table.CREDIT, "credit"),
                    Map.entry(Table.ARTICLE_SOURCE, "source"),
                    Map.entry(Table.SUBJECT, "subject"),
                    Map.entry(Table.CORRECTION, "correction"),
                    Map.entry(Table.IMAGE, "image"),
                    Map.entry(Table.DEPICTION, "depiction"),
                    Map.entry(Table.MENTION, "mention"),
                    Map.entry(Table.QUOTATION, "quotation"),
                    Map.entry(Table.AFFILIATION, "affiliation"),
                    Map.entry(Table.RELATIONSHIP, "relationship"),
                    Map.entry(Table.PARTICIPATION, "participation"),
                    Map.entry(Table.EVENT_PLACE, "eventPlace"),
                    Map.entry(Table.EVENT_LINK, "eventLink"),
                    Map.entry(Table.EVENT_REPORT, "report"),
                    Map.entry(Table.EVIDENCE, "evidence"));

    /**
     * To take a change over: run with -Ddateline.bundle.update=true, and look at the difference.
     */
    @Test
    void tablesAndTheJsonSchemaAgree() throws IOException {
        String committed = Files.readString(SCHEMA);
        JsonObject schema = new JsonObject(committed);
        declareTypes(schema);
        for (Definition definition : definitions()) {
            declare(definition, schema.getJsonObject("$defs").getJsonObject(definition.name()));
        }
        String declared = schema.encodePrettily().replace("\" : ", "\": ") + "\n";
        if (Boolean.getBoolean("dateline.bundle.update")) {
            Files.writeString(SCHEMA, declared);
            committed = declared;
        }
        assertEquals(committed, declared);
    }

    private static void declareTypes(JsonObject schema) {
        JsonArray cases = new JsonArray();
        for (String type : BundleLine.TYPES) {
            JsonObject isOfType =
                    new JsonObject()
                            .put("properties", new JsonObject().put("type", constant(type)))
                            .put("required", new JsonArray().add("type"));
            JsonObject line = new JsonObject().put("$ref", "#/$defs/" + type + "Line");
            cases.add(new JsonObject().put("if", isOfType).put("then", line));
        }
        schema.put("allOf", cases);
        JsonObject type = schema.getJsonObject("properties").getJsonObject("type");
        type.put("enum", new JsonArray(BundleLine.TYPES));
        for (EntityKind entity : EntityKind.values()) {
            declareEntity(entity.word(), schema.getJsonObject("$defs"));
        }
    }

    /** A new kind begins with what all entities have. */
    private static void declareEntity(String type, JsonObject definitions) {
        String name = type + "Line";
        if (!definitions.containsKey(name)) {
            JsonObject line = definitions.getJsonObject("personLine").copy();
            line.getJsonObject("properties").put("type", constant(type));
            definitions.put(name, line.put("description", "An entity of the type " + type + "."));
        }
    }

    private static JsonObject constant(String value) {
        return new JsonObject().put("const", value);
    }

    /** Puts into a definition what the columns say; descriptions stay. */
    private static void declare(Definition definition, JsonObject schema) {
        JsonObject properties = schema.getJsonObject("properties");
        Set<String> byHand = Set.of(BY_HAND.getOrDefault(definition.name(), "").split(" "));
        Set<String> declared = new LinkedHashSet<>(byHand);
        if (definition.name().endsWith("Line")) {
            declared.addAll(List.of("type", "source", "asOf", EntityFormat.PARTIAL));
        }
        JsonArray required =
                (properties.containsKey(EntityFormat.PARTIAL)
                                ? schema.getJsonObject("else")
                                : schema)
                        .getJsonArray("required");
        for (Column column : definition.columns()) {
            if (column.isRead()) {
                JsonObject type = new JsonObject(column.type().schema().replace('\'', '"'));
                declare(properties, column.field(), type);
                declared.add(column.field());
                require(required, column.field(), column.required());
            }
        }
        for (Table list : definition.lists()) {
            declare(properties, list.list(), list(list));
            declared.add(list.list());
        }
        properties.fieldNames().retainAll(declared);
    }

    private static JsonObject list(Table table) {
        JsonObject items = new JsonObject().put("$ref", "#/$defs/" + DEFINITIONS.get(table));
        JsonObject list = new JsonObject();
        list.put("type", "array").put("items", items).put("maxItems", table.most());
        return table == Table.EVIDENCE ? list.put("minItems", 1) : list;
    }

    private static void declare(JsonObject properties, String field, JsonObject type) {
        JsonObject there = properties.getJsonObject(field);
        if (there != null && there.containsKey("description")) {
            type.put("description", there.getString("description"));
        }
        properties.put(field, type);
    }

    private static void require(JsonArray required, String field, boolean isRequired) {
        if (!isRequired) {
            required.remove(field);
        } else if (!required.contains(field)) {
            required.add(field);
        }
    }

    @Test
    void everyFieldStandsInTheDescriptionOfTheFormat() throws IOException {
        String description = Files.readString(Path.of("docs/bundle.md"));
        Set<String> missing = new TreeSet<>();
        for (Definition definition : definitions()) {
            for (Column column : definition.columns()) {
                String field = column.field();
                if (field != null
                        && !description.matches("(?s).*[`\" {]" + field + "[?`\" ,}].*")) {
                    missing.add(definition.name() + "." + field);
                }
            }
        }
        assertEquals(Set.of(), missing);
    }
}
