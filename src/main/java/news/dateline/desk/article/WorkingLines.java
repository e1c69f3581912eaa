package news.dateline.desk.article;

import java.util.List;
import java.util.Objects;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import news.dateline.desk.mutation.Refused;
import news.dateline.desk.mutation.UserErrorCode;
import news.dateline.interchange.merge.StoredLines;
import news.dateline.storage.Writing;
import org.jspecify.annotations.Nullable;

/** The content that work on an article starts from. */
final class WorkingLines {

    private WorkingLines() {}

    /** The working copy, or else what is published. */
    static Uni<JsonObject> of(LockedArticle article) {
        return article.isOpen() ? Uni.createFrom().item(article.line()) : stored(article);
    }

    /** What the graph has, as an export writes it. It is kept in the history too. */
    static Uni<JsonObject> stored(LockedArticle article) {
        return storedLine(article)
                .chain(line -> History.keep(article, line).replaceWith(new JsonObject(line)));
    }

    /** If there is a working copy it was not read; then the graph is locked. */
    private static Uni<String> storedLine(LockedArticle article) {
        return article.storedLine() == null
                ? Writing.rows(StoredLines.select(List.of(article.id())))
                        .map(rows -> (String) rows.get(0)[0])
                : Uni.createFrom().item(article.storedLine());
    }

    /** Adds the corrections that readers have seen since the line was written. */
    static Uni<?> addCorrections(LockedArticle article, JsonObject line) {
        return latest(article).onItem().ifNotNull().invoke(last -> Corrections.add(line, last));
    }

    /** What readers see, or saw last; null if it is not known. */
    private static Uni<@Nullable JsonObject> latest(LockedArticle article) {
        return article.storedLine() == null
                ? History.latest(article.id())
                : Uni.createFrom().item(new JsonObject(article.storedLine()));
    }

    /** The working copy that was discarded last. */
    static Uni<JsonObject> discarded(LockedArticle article) {
        return History.discarded(article.id())
                .onItem()
                .ifNull()
                .failWith(
                        () ->
                                Refused.of(
                                        UserErrorCode.NOT_FOUND,
                                        "There is no discarded working copy. Give the version to restore.",
                                        "version"));
    }

    /** An earlier version. */
    static Uni<JsonObject> earlier(LockedArticle article, int version) {
        LockedArticle.Stored stored = Objects.requireNonNull(article.stored());
        if (!stored.withdrawn() && version == stored.version()) {
            return stored(article);
        }
        return History.line(article.id(), version)
                .onItem()
                .ifNull()
                .failWith(
                        () ->
                                Refused.of(
                                        UserErrorCode.NOT_FOUND,
                                        "The history has no content of version %d."
                                                .formatted(version),
                                        "version"));
    }
}
