package news.dateline.desk.suggestion;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import news.dateline.desk.bundle.BundleLineProblem;
import news.dateline.desk.mutation.Change;
import news.dateline.storage.Writing;
import org.jspecify.annotations.Nullable;

/** Keeps what is suggested, each once. */
@ApplicationScoped
class Suggestions {

    /**
     * Which of the suggestions there are, and how many of the author wait. Deletes some that are
     * too old, so that the table does not grow for ever.
     */
    private static final String KNOWN =
            """
            with old as (
                delete from graph.suggestion where id in (
                    select id from graph.suggestion where touched_at < $4 and id <> all ($1)
                    order by touched_at limit 200 for update skip locked)
            )
            select w.n, s.id
            from (select count(*) as n from (
                select from graph.suggestion where author_id = $2 and status = 'WAITING' limit $3) x) w
            left join graph.suggestion s on s.id = any ($1)
            """;

    /**
     * In the order of ids, so that two requests do not wait for each other. The list of suggestions
     * has the order of the database's clock.
     */
    private static final String KEEP =
            """
            insert into graph.suggestion as s (
                id, source, kind, line, summary, confidence, entities, status, author_id, author, at, touched_at,
                evidence_article, evidence_field, evidence_index, evidence_start, evidence_end, evidence_text, evidence_url, evidence_note)
            select id, source, kind, line, summary, confidence, entities, status, author_id, author, n.moment, n.moment,
                evidence_article, evidence_field, evidence_index, evidence_start, evidence_end, evidence_text, evidence_url, evidence_note
            from (select clock_timestamp() as moment offset 0) n
            cross join lateral jsonb_populate_recordset(null::graph.suggestion, $1::text::jsonb)
            on conflict (id) do update
            set confidence = case when s.status = 'WAITING' and s.author_id = excluded.author_id
                                  then coalesce(excluded.confidence, s.confidence) else s.confidence end,
                touched_at = excluded.touched_at
            returning s.id, s.status, s.author_id, s.xmax = 0
            """;

    private final SuggestionConfig config;

    Suggestions(SuggestionConfig config) {
        this.config = config;
    }

    /** A suggestion as it is kept. */
    private record Kept(String status, String author, boolean isNew) {}

    Uni<SuggestPayload> add(Change change, List<Proposal> proposals) {
        Map<Long, JsonObject> rows = Proposal.rows(proposals);
        Uni<Map<Long, Kept>> kept =
                rows.isEmpty()
                        ? Uni.createFrom().item(Map.of())
                        : withinLimit(change, rows).chain(Suggestions::keep);
        return kept.map(
                all -> {
                    SuggestPayload payload = new SuggestPayload();
                    payload.results = results(proposals, all, change.author().id());
                    return payload;
                });
    }

    /** Without those new ones for which the author has no room. */
    private Uni<Map<Long, JsonObject>> withinLimit(Change change, Map<Long, JsonObject> rows) {
        OffsetDateTime oldest = change.at().minus(config.keep());
        return Writing.rows(
                        KNOWN,
                        rows.keySet().toArray(Long[]::new),
                        change.author().id(),
                        config.mostWaiting(),
                        oldest)
                .map(
                        found -> {
                            long room = config.mostWaiting() - (Long) found.get(0)[0];
                            Set<Object> known = new HashSet<>();
                            found.forEach(row -> known.add(row[1]));
                            Map<Long, JsonObject> within = new TreeMap<>();
                            for (Map.Entry<Long, JsonObject> row : rows.entrySet()) {
                                if (known.contains(row.getKey()) || room-- > 0) {
                                    within.put(row.getKey(), row.getValue());
                                }
                            }
                            return within;
                        });
    }

    private static Uni<Map<Long, Kept>> keep(Map<Long, JsonObject> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : Writing.rows(KEEP, new JsonArray(List.copyOf(rows.values())).encode())
                        .map(
                                found -> {
                                    Map<Long, Kept> kept = new HashMap<>();
                                    for (Object[] row : found) {
                                        kept.put(
                                                (Long) row[0],
                                                new Kept(
                                                        (String) row[1],
                                                        (String) row[2],
                                                        (Boolean) row[3]));
                                    }
                                    return kept;
                                });
    }

    private static List<SuggestResult> results(
            List<Proposal> proposals, Map<Long, Kept> kept, String author) {
        List<SuggestResult> results = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (Proposal proposal : proposals) {
            Kept one = proposal.id() == null ? null : kept.get(proposal.id());
            SuggestResult result = new SuggestResult();
            result.problems = told(proposal.line().problems());
            result.warnings = told(proposal.line().warnings());
            result.outcome = outcome(proposal, one, seen);
            result.rowId = one != null && one.author().equals(author) ? proposal.id() : null;
            results.add(result);
        }
        return results;
    }

    private static SuggestOutcome outcome(Proposal proposal, @Nullable Kept kept, Set<Long> seen) {
        if (proposal.id() == null) {
            return SuggestOutcome.INVALID;
        }
        if (kept == null) {
            return SuggestOutcome.LIMIT_REACHED;
        }
        return switch (SuggestionStatus.valueOf(kept.status())) {
            case ACCEPTED -> SuggestOutcome.ALREADY_ACCEPTED;
            case REJECTED -> SuggestOutcome.REJECTED_BEFORE;
            case WAITING ->
                    seen.add(proposal.id()) && kept.isNew()
                            ? SuggestOutcome.WAITING
                            : SuggestOutcome.ALREADY_WAITING;
        };
    }

    static List<BundleLineProblem> told(List<news.dateline.interchange.values.Problem> problems) {
        return problems.stream().map(BundleLineProblem::of).toList();
    }
}
