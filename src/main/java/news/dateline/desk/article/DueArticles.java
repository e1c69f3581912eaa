package news.dateline.desk.article;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import news.dateline.desk.mutation.Refused;
import news.dateline.desk.mutation.UserErrorCode;
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
            select article_id from graph.working_copy where status = 'SCHEDULED' and publish_at <= now()
            order by publish_at limit 1 for update skip locked
            """;

    private final LockedArticles articles;
    private final Publication publication;

    DueArticles(LockedArticles articles, Publication publication) {
        this.articles = articles;
        this.publication = publication;
    }

    /** Whether there was one. What cannot be published is not scheduled any more. */
    Uni<Boolean> publishNext() {
        AtomicReference<Long> next = new AtomicReference<>();
        return Panache.withTransaction(
                        () ->
                                Writing.rows(NEXT)
                                        .map(rows -> rows.isEmpty() ? null : (Long) rows.get(0)[0])
                                        .invoke(next::set)
                                        .onItem()
                                        .ifNotNull()
                                        .transformToUni(
                                                id ->
                                                        articles.lockToWriteGraph(id)
                                                                .chain(this::publish)))
                .onFailure(Refused.class)
                .recoverWithUni(
                        failure -> giveUp(Objects.requireNonNull(next.get()), (Refused) failure))
                .map(done -> next.get() != null);
    }

    private Uni<Void> publish(LockedArticle article) {
        if (article.isOvertaken()) {
            throw Refused.of(
                    UserErrorCode.CONFLICT,
                    "Version %d has been loaded or published since."
                            .formatted(article.nextVersion() - 1));
        }
        return publication.write(
                article, article.line(), scheduler(article), ArticleAction.PUBLISHED, null);
    }

    /** Who set the time, or who last changed the working copy after that. */
    private static Author scheduler(LockedArticle article) {
        WorkingCopy copy = article.open();
        return new Author(copy.updatedByName, copy.updatedBy);
    }

    private Uni<Void> giveUp(Long id, Refused why) {
        String reason =
                "Could not be published: "
                        + why.errors().stream()
                                .map(error -> error.message)
                                .collect(Collectors.joining(" "));
        return Panache.withTransaction(
                () ->
                        articles.lock(id)
                                .chain(
                                        article -> {
                                            LOG.warnf(
                                                    "The scheduled article %s is not published: %s",
                                                    article.key(), reason);
                                            return Scheduling.remove(
                                                    article, scheduler(article), reason);
                                        }));
    }
}
