package news.dateline.desk.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import news.dateline.value.CodeUnits;

/** A line of a bundle in a few words. */
final class Summary {

    private static final int LONGEST = 200;

    private Summary() {}

    static String of(JsonObject line) {
        String text =
                switch (line.getString("type")) {
                    case "record" -> statements(line);
                    case "retract" ->
                            Boolean.FALSE.equals(line.getBoolean("retracted"))
                                    ? "restore " + statements(line)
                                    : "retract " + statements(line);
                    case "article" ->
                            "%s, version %s: %s"
                                    .formatted(
                                            line.getString("key"),
                                            line.getValue("version"),
                                            line.getString("headline"));
                    case "withdraw" ->
                            "%s, version %s"
                                    .formatted(line.getString("article"), line.getValue("version"));
                    case "merge" ->
                            line.containsKey("into")
                                    ? "%s into %s"
                                            .formatted(
                                                    line.getString("from"), line.getString("into"))
                                    : line.getString("from");
                    case "reassign" ->
                            "%s: %s%s into %s"
                                    .formatted(
                                            line.getString("article"),
                                            line.getString("from"),
                                            mention(line),
                                            line.getString("into"));
                    default ->
                            line.containsKey("name")
                                    ? "%s (%s)"
                                            .formatted(
                                                    line.getString("name"), line.getString("key"))
                                    : line.getString("key");
                };
        return text.length() > LONGEST ? CodeUnits.start(text, LONGEST) + "…" : text;
    }

    /** The one mention that a line is about; empty if it is about all. */
    private static String mention(JsonObject reassignment) {
        return reassignment.containsKey("text")
                ? " (“%s”, %s)"
                        .formatted(reassignment.getString("text"), reassignment.getValue("nth"))
                : "";
    }

    /** The first statement, and how many more there are. */
    private static String statements(JsonObject record) {
        List<String> all = new ArrayList<>();
        for (String field : record.fieldNames()) {
            if (record.getValue(field) instanceof JsonArray list) {
                list.forEach(statement -> all.add(field + ": " + words((JsonObject) statement)));
            }
        }
        if (all.isEmpty()) {
            return record.getString("key");
        }
        return all.size() == 1
                ? all.get(0)
                : "%s, and %d more".formatted(all.get(0), all.size() - 1);
    }

    private static String words(JsonObject statement) {
        return statement.stream()
                .map(field -> field.getValue())
                .filter(value -> value instanceof String)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}
