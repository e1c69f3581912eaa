package news.dateline.desk.article;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import news.dateline.identity.Author;
import news.dateline.interchange.values.Keys;
import news.dateline.storage.Writing;
import org.jspecify.annotations.Nullable;

/** Writes and reads the history of articles. */
final class History {

    private static final String LAST =
            "select id, action, author_id from graph.article_version where article_id = $1 order by at desc, id desc limit 1";

    /** What readers saw of this version. */
    private static final String LINE =
            """
            select line::text from graph.article_version
            where article_id = $1 and version = $2 and line is not null and action in ('PUBLISHED', 'CORRECTED', 'LOADED')
            order by at desc, id desc limit 1
            """;

    private static final String DISCARDED =
            """
            select v.line::text
            from graph.article_version v
            cross join lateral (
                select d.at from graph.article_version d
                where d.article_id = v.article_id and d.action = 'DISCARDED'
                order by d.at desc, d.id desc limit 1) d
            where v.article_id = $1 and v.at < d.at and v.line is not null and v.action not in ('PUBLISHED', 'CORRECTED', 'LOADED')
            order by v.at desc, v.id desc limit 1
            """;

    private static final String LATEST =
            """
            select line::text from graph.article_version
            where article_id = $1 and line is not null and action in ('PUBLISHED', 'CORRECTED', 'LOADED')
            order by at desc, id desc limit 1
            """;

    private static final String KEEP =
            """
            update graph.article_version set line = $3::text::jsonb
            where id = (select id from graph.article_version
                        where article_id = $1 and version = $2 and action = 'LOADED' and line is null
                        order by at desc, id desc limit 1)
            returning id
            """;

    private static final Set<ArticleAction> SAVES =
            EnumSet.of(ArticleAction.UPDATED, ArticleAction.ANNOTATED);

    private History() {}

    /** What is noted. */
    record Note(ArticleAction action, int version, @Nullable String reason) {}

    /**
     * Before the graph is written: what a transaction has noted, its triggers do not note again.
     */
    static Uni<Void> add(
            LockedArticle article, Author author, Note note, @Nullable JsonObject line) {
        return entry(article.id(), article.now(), author, note, line)
                .persist()
                .call(Panache::flush)
                .replaceWithVoid();
    }

    /**
     * Successive changes of a working copy by one author are one entry, by whichever mutations, so
     * that a client may save often.
     */
    static Uni<Void> addOrExtend(LockedArticle article, Author author, Note note, JsonObject line) {
        return Writing.rows(LAST, article.id())
                .chain(
                        rows ->
                                !rows.isEmpty() && continues(rows.get(0), author, note)
                                        ? extend((Long) rows.get(0)[0], article.now(), note, line)
                                        : add(article, author, note, line));
    }

    private static boolean continues(Object[] last, Author author, Note note) {
        return SAVES.contains(ArticleAction.valueOf((String) last[1]))
                && SAVES.contains(note.action())
                && author.id().equals(last[2]);
    }

    private static Uni<Void> extend(long id, OffsetDateTime now, Note note, JsonObject line) {
        return HistoryEntry.<HistoryEntry>findById(id)
                .invoke(
                        entry -> {
                            entry.at = now.toInstant();
                            if (entry.action != note.action()) {
                                entry.action = ArticleAction.UPDATED;
                            }
                            entry.version = note.version();
                            entry.line = line.encode();
                        })
                .replaceWithVoid();
    }

    private static HistoryEntry entry(
            long articleId,
            OffsetDateTime now,
            Author author,
            Note note,
            @Nullable JsonObject line) {
        HistoryEntry entry = new HistoryEntry();
        entry.rowId = Keys.id("articleVersion", articleId, UUID.randomUUID());
        entry.articleId = articleId;
        entry.version = note.version();
        entry.action = note.action();
        entry.at = now.toInstant();
        entry.authorId = author.id();
        entry.authorName = author.name();
        entry.reason = note.reason();
        entry.line = line == null ? null : line.encode();
        return entry;
    }

    /** The content that readers saw as this version; null if it is not known. */
    static Uni<@Nullable JsonObject> line(long articleId, int version) {
        return Writing.rows(LINE, articleId, version)
                .map(rows -> rows.isEmpty() ? null : new JsonObject((String) rows.get(0)[0]));
    }

    /** The content of the working copy that was discarded last; null if there is none. */
    static Uni<@Nullable JsonObject> discarded(long articleId) {
        return Writing.rows(DISCARDED, articleId)
                .map(rows -> rows.isEmpty() ? null : new JsonObject((String) rows.get(0)[0]));
    }

    /** The content that readers saw last; null if none is known. */
    static Uni<@Nullable JsonObject> latest(long articleId) {
        return Writing.rows(LATEST, articleId)
                .map(rows -> rows.isEmpty() ? null : new JsonObject((String) rows.get(0)[0]));
    }

    /** Keeps the content of a version that was loaded, before it is replaced. */
    static Uni<Void> keep(LockedArticle article, String line) {
        return Writing.rows(
                        KEEP,
                        article.id(),
                        Objects.requireNonNull(article.stored()).version(),
                        line)
                .replaceWithVoid();
    }
}
