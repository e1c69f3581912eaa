package news.dateline.desk.article;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import news.dateline.desk.article.History.Note;
import news.dateline.desk.article.words.Lost;
import news.dateline.desk.graph.EntityKeys;
import news.dateline.desk.graph.GraphWriter;
import news.dateline.desk.graph.Written;
import news.dateline.desk.mutation.Change;
import news.dateline.desk.mutation.LongWork;
import news.dateline.desk.mutation.MutationWarning;
import news.dateline.desk.mutation.Refused;
import news.dateline.desk.mutation.UserErrorCode;
import news.dateline.identity.Author;
import news.dateline.interchange.values.Problem;
import org.jspecify.annotations.Nullable;

/** Writes into the graph what readers are to see, as lines of a bundle. */
@ApplicationScoped
class Publication {

    private final GraphWriter graph;

    Publication(GraphWriter graph) {
        this.graph = graph;
    }

    Uni<ArticlePayload> publish(LockedArticle article, JsonObject line, Change change) {
        JsonObject published = line.copy();
        String publishedAt = change.input().text(ArticleLines.PUBLISHED_AT);
        if (publishedAt != null) {
            published.put(ArticleLines.PUBLISHED_AT, publishedAt);
        }
        embargo(published, article, change);
        Step step = new Step(ArticleAction.PUBLISHED, null, overwrites(change));
        return write(article, published, change.author(), step)
                .invoke(payload -> payload.warnings = withEmbargo(payload, published, change));
    }

    /** One that the caller did not name, such as that of a restored version, may be unexpected. */
    private static List<MutationWarning> withEmbargo(
            ArticlePayload payload, JsonObject line, Change change) {
        OffsetDateTime until = StaysVisible.moment(line.getString(ArticleLines.EMBARGO));
        if (until == null
                || change.input().has(ArticleLines.EMBARGO)
                || !payload.userErrors.isEmpty()
                || !until.isAfter(change.at())) {
            return payload.warnings;
        }
        List<MutationWarning> all = new ArrayList<>(payload.warnings);
        all.add(
                MutationWarning.of(
                        new Problem(
                                1,
                                ArticleLines.EMBARGO,
                                "the working copy has an embargo, so readers do not see the article before %s; null lifts it"
                                        .formatted(until.toInstant()))));
        return all;
    }

    private static boolean overwrites(Change change) {
        return change.input().flag("overwrite");
    }

    /** Left out, an embargo stays as it is; null lifts it. */
    private static void embargo(JsonObject line, LockedArticle article, Change change) {
        if (!change.input().has(ArticleLines.EMBARGO)) {
            if (article.state() == ArticleState.EMBARGOED
                    && change.input().text(ArticleLines.PUBLISHED_AT) == null) {
                throw Refused.of(
                        UserErrorCode.INVALID,
                        "The article is published under embargo, and there is no working copy. Give embargoUntil: null lifts the embargo.",
                        ArticleLines.EMBARGO);
            }
            return;
        }
        String until = change.input().text(ArticleLines.EMBARGO);
        if (until == null) {
            line.remove(ArticleLines.EMBARGO);
            if (change.input().text(ArticleLines.PUBLISHED_AT) == null) {
                StaysVisible.removeLaterDate(article, line, article.now());
            }
        } else {
            line.put(ArticleLines.EMBARGO, until);
        }
    }

    Uni<ArticlePayload> correct(LockedArticle article, Change change) {
        String correction = Objects.requireNonNull(change.input().text("correction"));
        Step step = new Step(ArticleAction.CORRECTED, correction, overwrites(change));
        return EntityKeys.into(ArticleLines.content(change.input()))
                .chain(
                        content ->
                                WorkingLines.of(article)
                                        .chain(
                                                line ->
                                                        correct(
                                                                article,
                                                                line.copy(),
                                                                content,
                                                                change.author(),
                                                                step)));
    }

    private Uni<ArticlePayload> correct(
            LockedArticle article, JsonObject line, JsonObject content, Author author, Step step) {
        return ArticleLines.change(line, content)
                .chain(lost -> correct(article, line, lost, author, step));
    }

    private Uni<ArticlePayload> correct(
            LockedArticle article, JsonObject line, List<Lost> lost, Author author, Step step) {
        String text = Objects.requireNonNull(step.reason());
        ArticleLines.correct(line, text, article.nextVersion(), article.now());
        return write(article, line, author, step)
                .invoke(payload -> payload.lost = lost.stream().map(LostReference::of).toList());
    }

    /**
     * How the next version comes about.
     *
     * @param overwrites whether it replaces what was loaded or withdrawn meanwhile, and cancels a
     *     withdrawal ahead
     */
    record Step(ArticleAction action, @Nullable String reason, boolean overwrites) {}

    /**
     * Makes the content the next version, and ends the working copy. The graph is locked. The
     * payload has a conflict if it does not, and would have to; then nothing is written.
     */
    Uni<ArticlePayload> write(LockedArticle article, JsonObject content, Author author, Step step) {
        if (article.isToBeOverwritten() && !step.overwrites()) {
            return Uni.createFrom().item(ArticlePayload.overtaken(article));
        }
        StaysVisible.check(article, content, article.now());
        JsonObject line = ArticleLines.published(content, article);
        Note note = new Note(step.action(), article.nextVersion(), step.reason());
        return History.add(article, author, note, line)
                .chain(() -> merge(author, line))
                .call(() -> WorkingCopies.close(article, author))
                .map(warnings -> ArticlePayload.of(article.id(), warnings));
    }

    Uni<ArticlePayload> withdraw(LockedArticle article, Change change) {
        int version = Objects.requireNonNull(article.stored()).version();
        String reason = change.input().text("reason");
        return WorkingLines.stored(article)
                .chain(
                        () ->
                                History.add(
                                        article,
                                        change.author(),
                                        new Note(ArticleAction.WITHDRAWN, version, reason),
                                        null))
                .chain(
                        () ->
                                merge(
                                        change.author(),
                                        ArticleLines.withdrawal(article.key(), version, reason)))
                .chain(
                        () ->
                                article.isOpen() && article.open().isScheduled()
                                        ? WorkingCopies.schedule(article, null, change.author())
                                        : Uni.createFrom().voidItem())
                .replaceWith(() -> ArticlePayload.of(article.id()));
    }

    /** Warnings about the line. */
    private Uni<List<Problem>> merge(Author author, JsonObject line) {
        return LongWork.run(LongWork.isLong(line), () -> ReadLine.of(line))
                .chain(read -> graph.write(author, List.of(read)))
                .invoke(written -> ReadLine.check(written.problems()))
                .map(Written::warnings);
    }
}
