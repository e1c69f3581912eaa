package news.dateline.interchange.read;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.vertx.core.json.JsonObject;
import news.dateline.entity.EntityKind;
import news.dateline.interchange.format.EntityFormat;
import news.dateline.interchange.format.Rows;
import news.dateline.interchange.input.Line;
import news.dateline.interchange.values.Fields;
import news.dateline.interchange.values.Given;
import news.dateline.interchange.values.LineJson;
import news.dateline.interchange.values.Problem;
import news.dateline.interchange.values.Problems;
import org.jspecify.annotations.Nullable;

/**
 * One line of a bundle: what it comes to, or what is wrong with it.
 *
 * @param content null if there are problems
 */
public record BundleLine(
        Line line,
        @Nullable Content content,
        Rows rows,
        List<Problem> problems,
        List<Problem> warnings) {

    public static final List<String> TYPES =
            Stream.concat(
                            Stream.of(EntityKind.values()).map(EntityKind::word),
                            Stream.of(
                                    "article",
                                    "record",
                                    "withdraw",
                                    "merge",
                                    "reassign",
                                    "retract"))
                    .toList();

    public static BundleLine read(Line line) {
        Problems problems = new Problems(line.number());
        Rows rows = new Rows();
        Content content = null;
        String text = line.text();
        if (text == null) {
            problems.add("", Objects.requireNonNull(line.problem()));
        } else {
            JsonObject json = LineJson.read(text, problems);
            if (json != null) {
                content = read(new Fields(json, problems), rows);
            }
        }
        return problems.isEmpty()
                ? new BundleLine(line, content, rows, List.of(), problems.warnings())
                : new BundleLine(line, null, new Rows(), problems.list(), List.of());
    }

    /** What a line without problems is about, where that is known to be of this kind. */
    public <C extends Content> C content(Class<C> kind) {
        return kind.cast(Objects.requireNonNull(content));
    }

    public int number() {
        return line.number();
    }

    private static @Nullable Content read(Fields json, Rows rows) {
        String type = json.required(json.text("type"), "type");
        if (type == null) {
            return null;
        }
        EntityKind entity = EntityFormat.kind(type);
        Content content =
                entity == null ? readOther(type, json, rows) : EntityLine.read(entity, json, rows);
        rows.addReferences(json);
        return content;
    }

    private static @Nullable Content readOther(String type, Fields json, Rows rows) {
        return switch (type) {
            case "article" -> ArticleLine.read(json, rows);
            case "record" -> RecordLine.read(json, rows);
            case "withdraw" -> WithdrawLine.read(json, rows);
            case "merge" -> MergeLine.read(json, rows);
            case "reassign" -> ReassignLine.read(json, rows);
            case "retract" -> RetractLine.read(json, rows);
            default -> {
                json.refuse("type", Given.of(type) + " is not one of " + String.join(", ", TYPES));
                yield null;
            }
        };
    }
}
