package news.dateline.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.change.Change;
import news.dateline.change.ChangeKind;
import news.dateline.change.ChangedKind;
import news.dateline.storage.Sql;

/**
 * Finds which of a few changes each interest has events of. For filters of articles, the articles
 * that have changed are checked, for many filters in one statement; no list is read.
 */
@ApplicationScoped
class Matching {

    /** Of each entity, by its own id or that of the one that it was merged into. */
    private static final String LINKS =
            """
            select g.id, l.node
            from unnest(cast($1 as bigint[])) g(id)
            cross join lateral (
                select coalesce((select m.survivor_id from readable.merged_entity m where m.id = g.id), g.id) as id offset 0
            ) e
            cross join lateral (
                select s.article_id as node from readable.article_scope s
                where s.article_id = any (cast($2 as bigint[])) and s.target_id = e.id
                    and s.scope in ('MENTION', 'REPORT', 'QUOTED', 'BYLINE')
                union
                select n.id from unnest(cast($3 as bigint[])) n(id) where n.id in (e.id, g.id)
            ) l
            """;

    private final FeedReads reads;

    Matching(FeedReads reads) {
        this.reads = reads;
    }

    /** What was found, and what it was looked for in. */
    private static final class Found {

        final List<Change> changes;
        final List<Long> articles;
        final List<Long> entities;
        final Map<Interest, Set<Long>> nodes = new HashMap<>();

        Found(List<Change> changes) {
            this.changes = changes;
            this.articles =
                    changes.stream()
                            .filter(
                                    change ->
                                            change.nodeKind == ChangedKind.ARTICLE
                                                    && change.kind != ChangeKind.WITHDRAWN)
                            .map(change -> change.row)
                            .distinct()
                            .toList();
            this.entities =
                    changes.stream()
                            .filter(change -> change.nodeKind != ChangedKind.ARTICLE)
                            .map(change -> change.row)
                            .distinct()
                            .toList();
        }

        synchronized void add(Interest interest, long node) {
            nodes.computeIfAbsent(interest, some -> new HashSet<>()).add(node);
        }

        /** The events of an interest, each with its change, in the order of the feed. */
        List<Object> events(Interest interest) {
            Set<Long> own = nodes.getOrDefault(interest, Set.of());
            List<Object> events = new ArrayList<>();
            for (Change change : changes) {
                Object event = InterestEvents.of(interest, change, own.contains(change.row));
                if (event != null) {
                    events.add(event);
                }
            }
            return events;
        }
    }

    /** On two connections at a time. */
    CompletableFuture<Matches> of(List<Change> changes, Collection<Interest> interests) {
        Found found = new Found(changes);
        ArticleMatching articles = new ArticleMatching(reads, found.articles, found::add);
        List<Interest.Articles> filters =
                found.articles.isEmpty() ? List.of() : of(interests, Interest.Articles.class);
        CompletableFuture<Iterator<List<Interest.Articles>>> parts =
                Candidates.among(filters, found.articles, reads)
                        .thenApply(some -> ArticleMatching.parts(some).iterator());
        List<Interest.OfEntity> entities = of(interests, Interest.OfEntity.class);
        CompletableFuture<Void> links =
                entities.isEmpty() || changes.isEmpty()
                        ? CompletableFuture.completedFuture(null)
                        : readLinks(found, entities);
        return CompletableFuture.allOf(
                        links.thenCombine(parts, (any, some) -> some)
                                .thenCompose(articles::readEach),
                        parts.thenCompose(articles::readEach))
                .thenApply(any -> new Matches(events(found, interests), articles.failed()));
    }

    private static Map<Interest, List<Object>> events(Found found, Collection<Interest> interests) {
        Map<Interest, List<Object>> events = new HashMap<>();
        for (Interest interest : interests) {
            List<Object> own = found.events(interest);
            if (!own.isEmpty()) {
                events.put(interest, own);
            }
        }
        return events;
    }

    private static <T> List<T> of(Collection<Interest> interests, Class<T> type) {
        return interests.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private CompletableFuture<Void> readLinks(Found found, List<Interest.OfEntity> entities) {
        Map<Long, List<Interest>> byId = new HashMap<>();
        entities.forEach(one -> byId.computeIfAbsent(one.id(), some -> new ArrayList<>()).add(one));
        Sql sql = new Sql();
        sql.bind(byId.keySet().toArray(Long[]::new));
        sql.bind(found.articles.toArray(Long[]::new));
        sql.bind(found.entities.toArray(Long[]::new));
        return reads.read(sql.add(LINKS), row -> Map.entry(row.getLong(0), row.getLong(1)))
                .thenAccept(
                        rows ->
                                rows.forEach(
                                        row ->
                                                byId.getOrDefault(row.getKey(), List.of())
                                                        .forEach(
                                                                one ->
                                                                        found.add(
                                                                                one,
                                                                                row.getValue()))));
    }
}
