package news.dateline.desk.graph;

import java.util.List;
import java.util.Set;
import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import news.dateline.identity.Author;
import news.dateline.interchange.input.Line;
import news.dateline.interchange.merge.MergeSql;
import news.dateline.interchange.read.BundleLine;
import news.dateline.interchange.values.Problem;
import news.dateline.storage.Writing;

/**
 * Writes lines of a bundle in the transaction that is running, by the rules of the loader: the same
 * readers, plan and SQL. Problems are data; the caller decides whether to roll back.
 */
@ApplicationScoped
public class GraphWriter {

    private final String lock;
    private final LineMerge merge = new LineMerge();

    GraphWriter(DeskConfig config) {
        this.lock =
                """
                set local lock_timeout = %d;
                set local client_min_messages = warning;
                set local jit = off;
                set local random_page_cost = 1.1;
                set local plan_cache_mode = force_generic_plan;
                %s;
                """
                        .formatted(config.lockTimeout().toMillis(), MergeSql.LOCK);
    }

    /**
     * Waits until nobody else writes the graph, until the end of the transaction. {@link #write}
     * does it too; call this first if what is written depends on what is there. Fails with
     * PostgreSQL's code 55P03 if it takes too long.
     */
    public Uni<Void> lock() {
        return Writing.run(lock);
    }

    /**
     * Writes the good lines. The lines' numbers must differ.
     *
     * @param author whom the history of articles names
     * @return the problems of the others, by line
     */
    public Uni<Written> write(Author author, List<BundleLine> lines) {
        return lines.stream().allMatch(GraphWriter::isBad)
                ? writeLocked(author, lines)
                : lock().chain(() -> writeLocked(author, lines));
    }

    /** The same where {@link #lock} was called in this transaction. */
    public Uni<Written> writeLocked(Author author, List<BundleLine> lines) {
        List<BundleLine> good = lines.stream().filter(line -> !isBad(line)).toList();
        Written read =
                new Written(
                        lines.stream().flatMap(line -> line.problems().stream()).toList(),
                        good.stream().flatMap(line -> line.warnings().stream()).toList(),
                        Set.of(),
                        Set.of());
        return good.isEmpty() ? Uni.createFrom().item(read) : attempt(author, good).map(read::plus);
    }

    /** One line that the mutation has made, where {@link #lock} was called in this transaction. */
    public Uni<Written> writeLocked(Author author, JsonObject line) {
        return writeLocked(author, List.of(BundleLine.read(new Line(1, line.encode(), null))));
    }

    private static boolean isBad(BundleLine line) {
        return !line.problems().isEmpty();
    }

    /** Where the database rejects a value that no check finds, halves are tried. */
    private Uni<Written> attempt(Author author, List<BundleLine> lines) {
        return merge.of(author, lines)
                .onFailure(LineMerge.Rejected.class)
                .recoverWithUni(() -> halves(author, lines));
    }

    private Uni<Written> halves(Author author, List<BundleLine> lines) {
        if (lines.size() == 1) {
            Problem problem =
                    new Problem(
                            lines.get(0).number(),
                            "",
                            "the database does not accept a value of it");
            return Uni.createFrom().item(Written.refused(List.of(problem)));
        }
        int half = lines.size() / 2;
        return attempt(author, lines.subList(0, half))
                .chain(
                        first ->
                                attempt(author, lines.subList(half, lines.size()))
                                        .map(first::plus));
    }
}
