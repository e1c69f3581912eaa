package news.dateline.desk.statement;

import java.util.ArrayList;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import news.dateline.desk.graph.GraphWriter;
import news.dateline.desk.mutation.Change;
import news.dateline.desk.mutation.Refused;
import news.dateline.desk.mutation.UserErrorCode;
import news.dateline.interchange.input.Line;
import news.dateline.interchange.read.BundleLine;
import org.jspecify.annotations.Nullable;

/** Takes statements back, and restores them, as lines of a bundle. */
@ApplicationScoped
class Retractions {

    private static final String ID = "id";
    private static final String REASON = "reason";

    private final GraphWriter graph;

    Retractions(GraphWriter graph) {
        this.graph = graph;
    }

    Uni<StatementPayload> retract(Change change) {
        return statement(change)
                .chain(
                        statement -> {
                            if (statement.isRetracted()) {
                                throw refused("This statement is retracted already.");
                            }
                            if (statement.said().isEmpty()) {
                                throw notFound();
                            }
                            return write(change, statement, statement.said(), null);
                        });
    }

    Uni<StatementPayload> restore(Change change) {
        return statement(change)
                .chain(
                        statement -> {
                            if (statement.isRetracted()) {
                                return write(change, statement, statement.retracted(), false);
                            }
                            throw statement.said().isEmpty()
                                    ? notFound()
                                    : refused("This statement is not retracted.");
                        });
    }

    /** Nobody else writes the graph from here on. */
    private Uni<StoredStatement> statement(Change change) {
        // The other side of a relationship has the negated id.
        long id = Math.abs(change.input().id(StatementKind.IDS, ID));
        StatementKind kind = StatementKind.of(String.valueOf(change.input().text(ID)));
        return graph.lock().chain(() -> StoredStatement.read(kind, id));
    }

    /**
     * Several lines may say what is one statement since entities were merged: when that is undone,
     * each is what it was made to be.
     */
    private Uni<StatementPayload> write(
            Change change,
            StoredStatement statement,
            List<JsonObject> contents,
            @Nullable Boolean retracted) {
        String asOf = change.after(statement.asOf()).toString();
        List<BundleLine> lines = new ArrayList<>();
        for (JsonObject content : contents) {
            JsonObject line = new JsonObject().put("type", "retract").put("asOf", asOf);
            if (change.input().text(REASON) != null) {
                line.put(REASON, change.input().text(REASON));
            }
            if (retracted != null) {
                line.put("retracted", retracted);
            }
            line.mergeIn(content);
            lines.add(BundleLine.read(new Line(lines.size() + 1, line.encode(), null)));
        }
        return NamedEntities.of(lines)
                .chain(
                        entities ->
                                graph.writeLocked(change.author(), lines)
                                        .invoke(written -> written.check(field -> field))
                                        .chain(
                                                () ->
                                                        entities.note(
                                                                change,
                                                                change.input().text(REASON))))
                .replaceWith(() -> StatementPayload.of(statement.kind(), statement.id()));
    }

    private static Refused refused(String message) {
        return Refused.of(UserErrorCode.NOT_ALLOWED_IN_THIS_STATE, message, ID);
    }

    private static Refused notFound() {
        return Refused.of(UserErrorCode.NOT_FOUND, "There is no statement with this id.", ID);
    }
}
