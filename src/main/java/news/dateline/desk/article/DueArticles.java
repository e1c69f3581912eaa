package news.dateline.desk.article;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import news.dateline.desk.mutation.Refused;
import news.dateline.desk.mutation.UserErrorCode;
import news.dateline.errors.ErrorCode;
import news.dateline.errors.ErrorReport;
import news.dateline.errors.SqlState;
import news.dateline.identity.Author;
import news.dateline.storage.Writing;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

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

    /** The graph is locked for longer than a mutation waits. */
    private static final String LOCKED = "55P03";

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final LockedArticles articles;
    private final Publication publication;

    /** Those that failed, and until when they are passed over: others are not to wait for them. */
    private final Map<Long, Instant> postponed = new ConcurrentHashMap<>();

    DueArticles(LockedArticles articles, Publication publication) {
        this.articles = articles;
        this.publication = publication;
    }

    /** Whether there was one. What cannot be published is not scheduled any more. */
    Uni<Boolean> publishNext() {
        postponed.values().removeIf(until -> until.isBefore(Instant.now()));
        Long[] others = postponed.keySet().toArray(Long[]::new);
        AtomicReference<Long> next = new AtomicReference<>();
        return Panache.withTransaction(
                        () ->
                                Writing.rows(NEXT, (Object) others)
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
                .onFailure()
                .invoke(failure -> postpone(next.get(), failure))
                .map(done -> next.get() != null);
    }

    /** Unless the next look may do. */
    private void postpone(@Nullable Long id, Throwable failure) {
        if (id != null
                && !LOCKED.equals(SqlState.of(failure))
                && ErrorReport.known(failure).code() == ErrorCode.INTERNAL) {
            LOG.errorf(
                    "Article %d is not published at its time; the next attempt is in %s",
                    id, PAUSE);
            postponed.put(id, Instant.now().plus(PAUSE));
        }
    }

    private Uni<Void> publish(LockedArticle article) {
        if (article.isOvertaken()) {
            throw Refused.of(
                    UserErrorCode.CONFLICT,
                    "Version %d has been loaded or published since."
                            .formatted(article.nextVersion() - 1));
        }
        return publication.write(
                article, dated(article), scheduler(article), ArticleAction.PUBLISHED, null);
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
