package news.dateline.desk.suggestion;

import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonObject;
import news.dateline.desk.mutation.Change;
import news.dateline.interchange.input.Line;
import news.dateline.interchange.read.BundleLine;
import org.jspecify.annotations.Nullable;

/**
 * One suggestion of a request.
 *
 * @param line as it was read, perhaps with problems
 * @param id null if the line has problems
 * @param row the row of graph.suggestion; empty if the line has problems
 */
record Proposal(BundleLine line, @Nullable Long id, JsonObject row) {

    /**
     * @param given the input's fields confidence and evidence, as columns
     */
    static Proposal of(int number, String text, JsonObject given, Proposer proposer) {
        BundleLine line = BundleLine.read(new Line(number, text, null));
        if (!line.problems().isEmpty()) {
            return new Proposal(line, null, new JsonObject());
        }
        JsonObject json = new JsonObject(text);
        Content content = Content.of(line, json);
        long id = content.id(proposer.source());
        Change change = proposer.change();
        JsonObject completed =
                Completed.line(
                        json,
                        proposer.source(),
                        proposer.provenance(),
                        change.at(),
                        content.digest());
        JsonObject row =
                given.copy()
                        .put("id", id)
                        .put("source", proposer.source())
                        .put("kind", SuggestionKind.ofType(json.getString("type")))
                        .put("line", completed.encode())
                        .put("summary", Summary.of(json))
                        .put("entities", List.copyOf(content.entities()))
                        .put("status", SuggestionStatus.WAITING)
                        .put("author_id", change.author().id())
                        .put("author", change.author().name());
        return new Proposal(line, id, row);
    }

    /**
     * Who suggests.
     *
     * @param provenance for what does not give its own
     */
    record Proposer(String source, String provenance, Change change) {}

    /** By id, without those that have problems; of the same twice, the first. */
    static Map<Long, JsonObject> rows(List<Proposal> proposals) {
        Map<Long, JsonObject> rows = new java.util.LinkedHashMap<>();
        for (Proposal proposal : proposals) {
            if (proposal.id() != null) {
                rows.putIfAbsent(proposal.id(), proposal.row());
            }
        }
        return rows;
    }
}
