package news.dateline.desk.article;

import java.time.OffsetDateTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.smallrye.mutiny.Uni;
import news.dateline.desk.article.LockedArticle.LastChange;
import news.dateline.desk.article.LockedArticle.Stored;
import news.dateline.desk.graph.GraphWriter;
import news.dateline.storage.Writing;
import org.jspecify.annotations.Nullable;

/** Locks an article for a mutation. */
@ApplicationScoped
class LockedArticles {

    private static final String SELECT =
            """
            select now(), a.key, a.version, a.withdrawn_at is not null, a.visible_from is null and a.withdrawn_at is null,
                   coalesce(a.visible_from <= now() and (a.visible_until is null or a.visible_until > now()), false),
                   d.version, d.changed_by, d.changed_at
            from (values ($1::bigint)) i(id)
            left join graph.article a on a.id = i.id
            left join graph.desk_article d on d.id = i.id
            """;

    private final GraphWriter graph;

    LockedArticles(GraphWriter graph) {
        this.graph = graph;
    }

    /** Against other mutations of the desk; a load may write it meanwhile. */
    Uni<LockedArticle> lock(long id) {
        return WorkingCopy.<WorkingCopy>findById(id, LockModeType.PESSIMISTIC_WRITE)
                .chain(copy -> read(id, copy));
    }

    /**
     * Against loads too. The working copy comes first, so that two writers never wait in a ring.
     */
    Uni<LockedArticle> lockToWriteGraph(long id) {
        return WorkingCopy.<WorkingCopy>findById(id, LockModeType.PESSIMISTIC_WRITE)
                .call(graph::lock)
                .chain(copy -> read(id, copy));
    }

    private static Uni<LockedArticle> read(long id, @Nullable WorkingCopy copy) {
        return Writing.rows(SELECT, id)
                .map(
                        rows -> {
                            Object[] row = rows.get(0);
                            return new LockedArticle(
                                    id, copy, stored(row), (OffsetDateTime) row[0], last(row));
                        });
    }

    private static @Nullable Stored stored(Object[] row) {
        return row[1] == null
                ? null
                : new Stored(
                        (String) row[1],
                        (Integer) row[2],
                        (Boolean) row[3],
                        (Boolean) row[4],
                        (Boolean) row[5]);
    }

    private static @Nullable LastChange last(Object[] row) {
        return row[6] == null
                ? null
                : new LastChange(
                        (Integer) row[6], (String) row[7], ((OffsetDateTime) row[8]).toInstant());
    }
}
