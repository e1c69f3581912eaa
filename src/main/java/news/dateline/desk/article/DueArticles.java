package news.dateline.desk.article;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import news.dateline.desk.article.Publication.Step;
import news.dateline.desk.mutation.KnownFailure;
import news.dateline.desk.mutation.Refused;
import news.dateline.desk.mutation.UserError;
import news.dateline.errors.ErrorReport;
import news.dateline.identity.Author;
import news.dateline.storage.Writing;
import org.jboss.logging.Logger;

/**
 * Publishes an article whose time has come by the database's clock. Of several servers one does it:
 * the row is locked, and the others pass over it.
 */
@ApplicationScoped
class DueArticles {

    private static final Logger LOG = Logger.getLogger(DueArticles.class);

    private static final String NEXT =
            """
            select article_id from graph.working_copy
            where status = 'SCHEDULED' and publish_at <= now() and article_id <> all ($1)
            order by publish_at limit 1 for update skip locked
            """;

    private final LockedArticles articles;
    private final Publication publication;
    private final DelayedArticles delayed = new DelayedArticles();

    DueArticles(LockedArticles articles, Publication publication) {
        this.articles = articles;
        this.publication = publication;
    }

    /**
     * Whether there was one. What cannot be published is not scheduled any more; what fails for a
     * reason that is not known is tried again later, so that others need not wait for it. Fails
     * only if nothing can be published now.
     */
    Uni<Boolean> publishNext() {
        AtomicReference<Long> next = new AtomicReference<>();
        return Panache.withTransaction(
                        () ->
                                Writing.rows(NEXT, (Object) delayed.now())
                                        .map(rows -> rows.isEmpty() ? null : (Long) rows.get(0)[0])
                                        .invoke(next::set)
                                        .onItem()
                                        .ifNotNull()
                                        .transformToUni(
                                                id ->
                                                        articles.lockToWriteGraph(id)
                                                                .chain(this::publish)))
                .onFailure(failure -> next.get() != null && isOfTheArticle(failure))
                .recoverWithUni(failure -> giveUp(id(next), KnownFailure.errors(failure)))
                .invoke(() -> delayed.end(next.get()))
                .onFailure(failure -> next.get() != null && !isPassing(failure))
                .recoverWithItem(failure -> delayed.begin(id(next), failure))
                .map(done -> next.get() != null);
    }

    private static Long id(AtomicReference<Long> next) {
        return Objects.requireNonNull(next.get());
    }

    private static boolean isOfTheArticle(Throwable failure) {
        return !KnownFailure.errors(failure).isEmpty() && !KnownFailure.isBusy(failure);
    }

    /** Others fail in the same way as long as this lasts, and this one may do after it. */
    private static boolean isPassing(Throwable failure) {
        return KnownFailure.isBusy(failure) || ErrorReport.isUnreachable(failure);
    }

    private Uni<Void> publish(LockedArticle article) {
        Step step = new Step(ArticleAction.PUBLISHED, null, article.isAsWhenScheduled());
        return publication
                .write(article, dated(article), scheduler(article), step)
                .invoke(
                        payload -> {
                            if (!payload.userErrors.isEmpty()) {
                                throw new Refused(payload.userErrors);
                            }
                        })
                .replaceWithVoid();
    }

    /** A first version is published at the time that was set, though it may be written later. */
    private static JsonObject dated(LockedArticle article) {
        JsonObject line = article.line();
        if (!line.containsKey(ArticleLines.PUBLISHED_AT)) {
            line.put(ArticleLines.PUBLISHED_AT, String.valueOf(article.open().publishAt));
        }
        return line;
    }

    /** Who set the time, or who last changed the working copy after that. */
    private static Author scheduler(LockedArticle article) {
        WorkingCopy copy = article.open();
        return new Author(copy.updatedByName, copy.updatedBy);
    }

    Uni<Void> giveUp(Long id, List<UserError> why) {
        String reason =
                "Could not be published: "
                        + why.stream().map(error -> error.message).collect(Collectors.joining(" "));
        return Panache.withTransaction(
                () -> articles.lock(id).chain(article -> giveUp(article, reason)));
    }

    /** Somebody may have published, discarded or rescheduled it, or another server was faster. */
    private static Uni<Void> giveUp(LockedArticle article, String reason) {
        if (!article.isDue()) {
            return Uni.createFrom().voidItem();
        }
        LOG.warnf("The scheduled article %s is not published: %s", article.key(), reason);
        return Scheduling.remove(article, scheduler(article), reason);
    }
}
