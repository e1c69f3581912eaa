package news.dateline.desk.statement;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import news.dateline.desk.graph.EntityKeys;
import news.dateline.desk.graph.GraphWriter;
import news.dateline.desk.graph.Written;
import news.dateline.desk.mutation.Change;
import news.dateline.desk.mutation.Refused;
import news.dateline.desk.mutation.UserErrorCode;
import news.dateline.entity.Provenance;
import news.dateline.interchange.format.Row;
import news.dateline.interchange.format.Table;
import news.dateline.interchange.input.Line;
import news.dateline.interchange.read.BundleLine;
import news.dateline.interchange.values.Keys;
import news.dateline.storage.Writing;
import org.jspecify.annotations.Nullable;

/** Writes a statement of a source that is no article, as a record of a bundle. */
@ApplicationScoped
class StatementRecords {

    static final String ORIGIN_IS = "The URL of the source that says so.";
    static final String CONFIDENCE_IS = "From 0 to 1; of a machine.";
    static final String PROVENANCE_IS = "Who says that the source does. Default: EDITOR.";
    static final String IDEMPOTENCY_KEY_IS =
            "A text of your choice, at most 200 characters. If a request with it is repeated within 24 hours, it gets the answer of the first and changes nothing.";

    private static final List<String> OF_SOURCE = List.of("origin", "confidence", "provenance");

    /** The statement that the evidence is of, since entities are merged; and what it is. */
    private static final String SELECT =
            """
            select e.statement_id, graph.is_retracted(e.statement_id), e.provenance, e.confidence
            from graph.evidence e where e.id = $1
            """;

    private final GraphWriter graph;

    StatementRecords(GraphWriter graph) {
        this.graph = graph;
    }

    private record Stored(
            long statement, boolean isRetracted, String provenance, @Nullable Double confidence) {

        static Stored of(Object[] row) {
            return new Stored(
                    (Long) row[0],
                    (Boolean) row[1],
                    (String) row[2],
                    row[3] == null ? null : ((Number) row[3]).doubleValue());
        }

        /** Whether writing it would change nothing: the weightier of two counts. */
        boolean outweighs(Row evidence) {
            Provenance given = evidence.value("provenance");
            int more = Provenance.valueOf(provenance).weight() - given.weight();
            return more == 0 ? orNone(confidence) >= orNone(evidence.get("confidence")) : more > 0;
        }

        private static double orNone(@Nullable Double confidence) {
            return confidence == null ? -1 : confidence;
        }
    }

    Uni<StatementPayload> record(StatementKind kind, Change change) {
        JsonObject statement = new JsonObject();
        change.input()
                .without(OF_SOURCE.toArray(String[]::new))
                .forEach(field -> putIfPresent(statement, field.getKey(), field.getValue()));
        return graph.lock()
                .chain(() -> EntityKeys.into(statement, kind.list()))
                .chain(
                        named -> {
                            BundleLine line = line(kind, named, change);
                            Written.check(line.problems(), path -> field(kind, path));
                            Row evidence = line.rows().of(Table.EVIDENCE).get(0);
                            return stored(evidence)
                                    .chain(before -> write(kind, change, line, evidence, before));
                        });
    }

    private static void putIfPresent(JsonObject object, String field, @Nullable Object value) {
        if (value instanceof JsonObject inner) {
            JsonObject without = new JsonObject();
            inner.forEach(part -> putIfPresent(without, part.getKey(), part.getValue()));
            object.put(field, without);
        } else if (value != null) {
            object.put(field, value);
        }
    }

    /** Its key follows from what it says: the same twice is the same record. */
    private static BundleLine line(StatementKind kind, JsonObject statement, Change change) {
        String origin = change.input().text("origin");
        long number = Keys.id("record of the desk", kind.list(), statement.encode(), origin);
        JsonObject line =
                new JsonObject()
                        .put("type", "record")
                        .put("key", "desk/" + Long.toHexString(number));
        OF_SOURCE.forEach(
                field -> putIfPresent(line, field, change.input().json().getValue(field)));
        line.put(kind.list(), new JsonArray().add(statement));
        return BundleLine.read(new Line(1, line.encode(), null));
    }

    private static String field(StatementKind kind, String path) {
        String list = kind.list() + "[0].";
        return path.startsWith(list) ? path.substring(list.length()) : path;
    }

    private static Uni<@Nullable Stored> stored(Row evidence) {
        return Writing.rows(SELECT, evidence.<Long>value("id"))
                .map(rows -> rows.isEmpty() ? null : Stored.of(rows.get(0)));
    }

    private Uni<StatementPayload> write(
            StatementKind kind,
            Change change,
            BundleLine line,
            Row evidence,
            @Nullable Stored before) {
        if (before != null && !before.isRetracted() && before.outweighs(evidence)) {
            return Uni.createFrom().item(StatementPayload.of(kind, before.statement()));
        }
        return NamedEntities.of(List.of(line))
                .chain(
                        entities ->
                                graph.writeLocked(change.author(), List.of(line))
                                        .invoke(written -> written.check(path -> field(kind, path)))
                                        .chain(() -> stored(evidence))
                                        .invoke(StatementRecords::checkNotRetracted)
                                        .call(() -> entities.note(change, null))
                                        .map(now -> StatementPayload.of(kind, now.statement())));
    }

    private static void checkNotRetracted(Stored now) {
        if (now.isRetracted()) {
            throw Refused.of(
                    UserErrorCode.NOT_ALLOWED_IN_THIS_STATE,
                    "This statement was retracted. Use restoreStatement to show it again.");
        }
    }
}
