package news.dateline.desk.article;

import java.time.Instant;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import news.dateline.identity.Author;
import news.dateline.interchange.format.RowsJson;
import news.dateline.interchange.read.BundleLine;
import org.jspecify.annotations.Nullable;

/** Writes working copies. */
final class WorkingCopies {

    private WorkingCopies() {}

    /** Makes the line the working copy; a scheduled one stays scheduled. */
    static Uni<Void> save(LockedArticle article, JsonObject line, Author author) {
        BundleLine read = ReadLine.of(line);
        WorkingCopy copy = article.copy() == null ? created(article, line) : article.copy();
        Instant now = article.now().toInstant();
        if (!copy.isOpen()) {
            copy.createdAt = now;
            copy.createdBy = author.id();
            copy.basedOn = article.revision();
        }
        copy.line = line.encode();
        copy.rows = RowsJson.of(read.rows()).encode();
        copy.version = line.getInteger(ArticleLines.VERSION);
        copy.headline = line.getString("headline");
        copy.language = line.getString("language");
        touch(copy, now, author);
        return article.copy() == null ? persist(copy) : flush();
    }

    private static WorkingCopy created(LockedArticle article, JsonObject line) {
        WorkingCopy copy = new WorkingCopy();
        copy.rowId = article.id();
        copy.key = line.getString("key");
        return copy;
    }

    /** From now on it replaces what the graph has now, which its author knows of. */
    static Uni<Void> rebase(LockedArticle article, Author author) {
        article.open().basedOn = article.revision();
        JsonObject line = article.line().put(ArticleLines.VERSION, article.nextVersion());
        return save(article, line, author);
    }

    /** Where there is one: it is not there any more. */
    static Uni<Void> close(LockedArticle article, Author author) {
        WorkingCopy copy = article.copy();
        if (copy == null || !copy.isOpen()) {
            return Uni.createFrom().voidItem();
        }
        copy.line = null;
        copy.rows = null;
        return schedule(article, null, author);
    }

    /**
     * @param at null: at no time
     */
    static Uni<Void> schedule(LockedArticle article, @Nullable Instant at, Author author) {
        WorkingCopy copy = article.open();
        copy.status = at == null ? WorkingCopy.Status.DRAFT : WorkingCopy.Status.SCHEDULED;
        copy.publishAt = at;
        touch(copy, article.now().toInstant(), author);
        return flush();
    }

    private static void touch(WorkingCopy copy, Instant now, Author author) {
        copy.updatedAt = now;
        copy.updatedBy = author.id();
        copy.updatedByName = author.name();
    }

    private static Uni<Void> persist(WorkingCopy copy) {
        return copy.persist().call(Panache::flush).replaceWithVoid();
    }

    private static Uni<Void> flush() {
        return Panache.flush();
    }
}
