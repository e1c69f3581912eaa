package news.dateline.desk.article;

import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import news.dateline.desk.mutation.Change;
import news.dateline.desk.mutation.MutationRunner;
import news.dateline.desk.mutation.Refused;
import news.dateline.desk.mutation.UserErrorCode;
import news.dateline.entity.Ids;
import news.dateline.identity.Roles;

/**
 * What all mutations of an article begin with: find and lock it, check who may do that and in which
 * state, and that nobody else has changed it.
 */
@ApplicationScoped
class ArticleSteps {

    private final MutationRunner mutations;
    private final LockedArticles articles;
    private final SecurityIdentity caller;

    ArticleSteps(MutationRunner mutations, LockedArticles articles, SecurityIdentity caller) {
        this.mutations = mutations;
        this.articles = articles;
        this.caller = caller;
    }

    /** What is done to an article that is locked and may be changed. */
    interface Work {
        Uni<ArticlePayload> on(LockedArticle article, Change change);
    }

    Uni<ArticlePayload> run(Function<Change, Uni<ArticlePayload>> work) {
        return mutations.run(ArticlePayload::new, work);
    }

    /** For what readers do not see. */
    Uni<ArticlePayload> change(Operation operation, Work work) {
        boolean isEditor = caller.hasRole(Roles.EDITOR);
        return run(
                change ->
                        articles.lock(change.input().id(Ids.ARTICLE, "id"))
                                .chain(found -> check(found, change, operation, isEditor, work)));
    }

    /** For what readers see. */
    Uni<ArticlePayload> publish(Operation operation, Work work) {
        return run(
                change ->
                        articles.lockToWriteGraph(change.input().id(Ids.ARTICLE, "id"))
                                .chain(found -> check(found, change, operation, true, work)));
    }

    private static Uni<ArticlePayload> check(
            LockedArticle article,
            Change change,
            Operation operation,
            boolean isEditor,
            Work work) {
        if (!article.isKnown() && !article.isDiscarded() || article.last() == null) {
            throw notFound();
        }
        ArticleState state = article.state();
        if (!isEditor) {
            checkContributor(article, state, change, operation);
        }
        ArticlePayload conflict = ArticlePayload.of(article.id());
        if (conflict.isConflict(change, article.conflict())) {
            return Uni.createFrom().item(conflict);
        }
        if (!operation.isAllowedIn(state)) {
            throw Refused.of(
                    UserErrorCode.NOT_ALLOWED_IN_THIS_STATE, operation.refusal(state), "id");
        }
        long before = size(article);
        return work.on(article, change)
                .invoke(payload -> payload.stored = Math.max(before, size(article)));
    }

    /** A mutation writes the whole working copy, and its content into the history. */
    private static long size(LockedArticle article) {
        return article.copy() == null ? 0 : article.copy().size();
    }

    /** Whether others have drafts is not for contributors to know. */
    private static void checkContributor(
            LockedArticle article, ArticleState state, Change change, Operation operation) {
        boolean isOwn =
                (article.isOpen() || article.isDiscarded())
                        && article.open().createdBy.equals(change.author().id());
        if (!isOwn && article.stored() == null) {
            throw notFound();
        }
        if (!isOwn || !operation.isForContributors(state)) {
            throw Refused.of(
                    UserErrorCode.NOT_PERMITTED,
                    "Contributors can only change drafts that they began, until an editor schedules or publishes them.",
                    "id");
        }
    }

    private static Refused notFound() {
        return Refused.of(UserErrorCode.NOT_FOUND, "There is no article with this id.", "id");
    }
}
