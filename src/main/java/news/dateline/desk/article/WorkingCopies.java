package news.dateline.desk.article;

import java.time.Instant;
import java.util.List;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import news.dateline.desk.mutation.LongWork;
import news.dateline.identity.Author;
import news.dateline.interchange.format.RowsJson;
import news.dateline.interchange.read.BundleLine;
import news.dateline.interchange.values.Problem;
import org.jspecify.annotations.Nullable;

/** Writes working copies. */
final class WorkingCopies {

    private WorkingCopies() {}

    /**
     * Makes the line the working copy; a scheduled one stays scheduled.
     *
     * @return warnings about the line
     */
    static Uni<List<Problem>> save(LockedArticle article, JsonObject line, Author author) {
        return LongWork.run(LongWork.isLong(line), () -> Content.of(line))
                .chain(
                        content ->
                                save(article, line, content, author)
                                        .replaceWith(content.warnings()));
    }

    /**
     * What is stored.
     *
     * @param rows the rows that the line comes to
     */
    private record Content(String line, String rows, List<Problem> warnings) {

        static Content of(JsonObject line) {
            BundleLine read = ReadLine.of(line);
            return new Content(line.encode(), RowsJson.of(read.rows()).encode(), read.warnings());
        }
    }

    private static Uni<Void> save(
            LockedArticle article, JsonObject line, Content content, Author author) {
        WorkingCopy copy = article.copy() == null ? created(article, line) : article.copy();
        Instant now = article.now().toInstant();
        if (!copy.isOpen()) {
            copy.createdAt = now;
            copy.createdBy = author.id();
            copy.createdByName = author.name();
            copy.basedOn = article.revision();
        }
        copy.line = content.line();
        copy.rows = content.rows();
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
        return save(article, line, author).replaceWithVoid();
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
        copy.knownEnd = at == null ? null : article.endsAtInstant();
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
