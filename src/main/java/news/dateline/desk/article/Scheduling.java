package news.dateline.desk.article;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import news.dateline.desk.article.History.Note;
import news.dateline.desk.mutation.Change;
import news.dateline.desk.mutation.Refused;
import news.dateline.desk.mutation.UserErrorCode;
import news.dateline.identity.Author;
import org.jspecify.annotations.Nullable;

/** Sets and removes the time at which a working copy is published. */
final class Scheduling {

    private Scheduling() {}

    static Uni<ArticlePayload> set(LockedArticle article, Change change) {
        Instant at = OffsetDateTime.parse(change.input().text("publishAt")).toInstant();
        if (!at.isAfter(article.now().toInstant())) {
            throw Refused.of(
                    UserErrorCode.INVALID,
                    "publishAt: %s is not in the future: it is %s."
                            .formatted(at, ArticleLines.text(article.now())),
                    "publishAt");
        }
        boolean isOvertaken = article.isOvertaken();
        if (article.isToBeOverwritten() && !change.input().flag("overwrite")) {
            return Uni.createFrom().item(ArticlePayload.overtaken(article));
        }
        return opened(article, change.author())
                .call(
                        open ->
                                isOvertaken
                                        ? WorkingCopies.rebase(open, change.author())
                                        : Uni.createFrom().voidItem())
                .call(open -> removeLaterDates(open, change.author(), at))
                .chain(open -> set(open, change.author(), at))
                .replaceWith(() -> ArticlePayload.of(article.id()));
    }

    /** Readers see the article at the time that is set, not later. */
    private static Uni<Void> removeLaterDates(LockedArticle article, Author author, Instant at) {
        JsonObject line = article.line();
        boolean hadEmbargo = line.remove(ArticleLines.EMBARGO) != null;
        boolean hadLaterDate =
                StaysVisible.removeLaterDate(article, line, at.atOffset(ZoneOffset.UTC));
        return hadEmbargo || hadLaterDate
                ? WorkingCopies.save(article, line, author).replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    /** One that was loaded as a draft, or is under embargo, gets a working copy. */
    private static Uni<LockedArticle> opened(LockedArticle article, Author author) {
        if (article.isOpen()) {
            return Uni.createFrom().item(article);
        }
        return WorkingLines.of(article)
                .map(line -> ArticleLines.draft(line, article.nextVersion(), article.now()))
                .chain(line -> WorkingCopies.save(article, line, author))
                .chain(() -> WorkingCopy.<WorkingCopy>findById(article.id()))
                .map(article::with);
    }

    private static Uni<Void> set(LockedArticle article, Author author, Instant at) {
        StaysVisible.check(article, article.line(), at.atOffset(ZoneOffset.UTC));
        Note note = new Note(ArticleAction.SCHEDULED, article.open().version, "For " + at);
        return History.add(article, author, note, article.line())
                .chain(() -> WorkingCopies.schedule(article, at, author));
    }

    /**
     * @param reason if nobody asked for it
     */
    static Uni<Void> remove(LockedArticle article, Author author, @Nullable String reason) {
        Note note = new Note(ArticleAction.UNSCHEDULED, article.open().version, reason);
        JsonObject line = article.line();
        return History.add(article, author, note, line)
                .chain(() -> WorkingCopies.schedule(article, null, author));
    }
}
