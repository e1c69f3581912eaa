package news.dateline.interchange;

import java.util.List;

import io.vertx.core.json.JsonObject;

/**
 * One line of a bundle: what it comes to, or what is wrong with it.
 *
 * @param content null if there are problems
 */
record BundleLine(
        Line line, Content content, Rows rows, List<Problem> problems, List<Problem> warnings) {

    static BundleLine read(Line line) {
        Problems problems = new Problems(line.number());
        Rows rows = new Rows();
        Content content = null;
        if (line.problem() != null) {
            problems.add("", line.problem());
        } else {
            JsonObject json = LineJson.read(line.text(), problems);
            if (json != null) {
                content = read(new Fields(json, "", problems), line.number(), rows);
            }
        }
        return problems.isEmpty()
                ? new BundleLine(line, content, rows, List.of(), problems.warnings())
                : new BundleLine(line, null, new Rows(), problems.list(), List.of());
    }

    int number() {
        return line.number();
    }

    private static Content read(Fields json, int line, Rows rows) {
        String type = json.needText("type");
        return switch (type == null ? "" : type) {
            case "person", "organization", "place", "event" ->
                    new EntityLine(json, line, rows).read(type);
            case "article" -> new ArticleLine(json, line, rows).read();
            case "record" -> RecordLine.read(json, line, rows);
            case "withdraw" -> WithdrawLine.read(json, line, rows);
            case "" -> null;
            default -> {
                json.refuse(
                        "type",
                        Given.of(type)
                                + " is none of person, organization, place, event, article, record,"
                                + " withdraw");
                yield null;
            }
        };
    }
}
