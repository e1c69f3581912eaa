package news.dateline.desk.article;

import java.time.OffsetDateTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.smallrye.mutiny.Uni;
import news.dateline.desk.article.LockedArticle.LastChange;
import news.dateline.desk.article.LockedArticle.Stored;
import news.dateline.desk.graph.GraphWriter;
import news.dateline.interchange.merge.StoredLines;
import news.dateline.storage.Writing;
import news.dateline.storage.hosts.WritersPool;
import org.jspecify.annotations.Nullable;

/** Locks an article for a mutation. */
@ApplicationScoped
class LockedArticles {

    private static final String SELECT =
            WritersPool.KEPT
                    + """
            select now(), clock_timestamp(), d.version, d.changed_by, d.changed_at,
                   a.key, a.version, a.revision, a.withdrawn_at is not null, a.visible_from is null and a.withdrawn_at is null,
                   coalesce(a.visible_from <= now() and (a.visible_until is null or a.visible_until > now()), false),
                   case when $2 then (%s) end,
                   (select p.withdrawn_at from graph.pending_withdrawal p where p.article_id = i.id and p.version <= a.version)
            from (values ($1::bigint)) i(id)
            left join graph.article a on a.id = i.id
            left join graph.desk_article d on d.id = i.id
            """
                            .formatted(StoredLines.selectOne("$1"));

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
        return Writing.rows(SELECT, id, copy == null || !copy.isOpen())
                .map(
                        rows -> {
                            Object[] row = rows.get(0);
                            return new LockedArticle(
                                    id,
                                    copy,
                                    stored(row),
                                    (String) row[11],
                                    (OffsetDateTime) row[0],
                                    (OffsetDateTime) row[1],
                                    (OffsetDateTime) row[12],
                                    last(row));
                        });
    }

    private static @Nullable Stored stored(Object[] row) {
        return row[5] == null
                ? null
                : new Stored(
                        (String) row[5],
                        (Integer) row[6],
                        (Long) row[7],
                        (Boolean) row[8],
                        (Boolean) row[9],
                        (Boolean) row[10]);
    }

    private static @Nullable LastChange last(Object[] row) {
        return row[2] == null
                ? null
                : new LastChange(
                        (Integer) row[2], (String) row[3], ((OffsetDateTime) row[4]).toInstant());
    }
}
