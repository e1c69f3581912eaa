package news.dateline.desk.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import news.dateline.desk.graph.GraphWriter;
import news.dateline.desk.graph.Written;
import news.dateline.desk.mutation.Change;
import news.dateline.desk.mutation.LongWork;
import news.dateline.interchange.input.Line;
import news.dateline.interchange.read.BundleLine;
import news.dateline.interchange.values.Problem;
import news.dateline.interchange.values.Problems;
import org.jspecify.annotations.Nullable;

/** Accepts and rejects suggestions. */
@ApplicationScoped
class Decisions {

    private final GraphWriter graph;

    Decisions(GraphWriter graph) {
        this.graph = graph;
    }

    /** Loads the lines of those that still wait. Those that cannot be loaded go on waiting. */
    Uni<DecideSuggestionsPayload> accept(Change change, List<Long> ids) {
        return locked(ids)
                .chain(
                        found -> {
                            List<Suggestion> waiting = waiting(found);
                            return read(waiting, change)
                                    .chain(lines -> graph.write(change.author(), lines))
                                    .chain(
                                            written ->
                                                    accepted(change, waiting, written)
                                                            .map(
                                                                    results ->
                                                                            payload(
                                                                                    ids, found,
                                                                                    results)));
                        });
    }

    private static Uni<List<BundleLine>> read(List<Suggestion> suggestions, Change change) {
        long length = suggestions.stream().mapToLong(some -> some.line.length()).sum();
        return LongWork.run(LongWork.isLong(length), () -> lines(suggestions, change));
    }

    private static List<BundleLine> lines(List<Suggestion> suggestions, Change change) {
        List<BundleLine> lines = new ArrayList<>();
        for (Suggestion suggestion : suggestions) {
            String line = Completed.accepted(suggestion, change.at());
            lines.add(BundleLine.read(new Line(lines.size() + 1, line, null)));
        }
        return lines;
    }

    private static Uni<Map<Long, DecisionResult>> accepted(
            Change change, List<Suggestion> waiting, Written written) {
        Map<Integer, List<Problem>> problems =
                Problems.boundedByLine(written.problems()).stream()
                        .collect(Collectors.groupingBy(Problem::line));
        Map<Long, DecisionResult> results = new HashMap<>();
        List<Suggestion> accepted = new ArrayList<>();
        for (int i = 0; i < waiting.size(); i++) {
            Suggestion suggestion = waiting.get(i);
            List<Problem> found = problems.getOrDefault(i + 1, List.of());
            DecisionResult result =
                    result(
                            suggestion.rowId,
                            found.isEmpty() ? DecisionOutcome.ACCEPTED : DecisionOutcome.INVALID);
            result.problems = Suggestions.told(found);
            results.put(suggestion.rowId, result);
            if (found.isEmpty()) {
                accepted.add(suggestion);
            }
        }
        return Suggestion.decide(accepted, SuggestionStatus.ACCEPTED, change, null)
                .replaceWith(results);
    }

    Uni<DecideSuggestionsPayload> reject(Change change, List<Long> ids, @Nullable String reason) {
        return locked(ids)
                .chain(
                        found -> {
                            List<Suggestion> rejected = waiting(found);
                            Map<Long, DecisionResult> results = new HashMap<>();
                            for (Suggestion suggestion : rejected) {
                                results.put(
                                        suggestion.rowId,
                                        result(suggestion.rowId, DecisionOutcome.REJECTED));
                            }
                            return Suggestion.decide(
                                            rejected, SuggestionStatus.REJECTED, change, reason)
                                    .replaceWith(payload(ids, found, results));
                        });
    }

    private static Uni<List<Suggestion>> locked(List<Long> ids) {
        return Suggestion.locked(List.copyOf(new LinkedHashSet<>(ids)));
    }

    private static List<Suggestion> waiting(List<Suggestion> found) {
        return found.stream().filter(suggestion -> !suggestion.isDecided()).toList();
    }

    private static DecideSuggestionsPayload payload(
            List<Long> ids, List<Suggestion> found, Map<Long, DecisionResult> decided) {
        Map<Long, DecisionResult> results = new HashMap<>(decided);
        for (Suggestion suggestion : found) {
            results.putIfAbsent(
                    suggestion.rowId, result(suggestion.rowId, DecisionOutcome.DECIDED_BEFORE));
        }
        DecideSuggestionsPayload payload = new DecideSuggestionsPayload();
        payload.results =
                ids.stream()
                        .map(
                                id ->
                                        results.getOrDefault(
                                                id, result(null, DecisionOutcome.NOT_FOUND)))
                        .toList();
        return payload;
    }

    private static DecisionResult result(@Nullable Long id, DecisionOutcome outcome) {
        DecisionResult result = new DecisionResult();
        result.rowId = id;
        result.outcome = outcome;
        return result;
    }
}
