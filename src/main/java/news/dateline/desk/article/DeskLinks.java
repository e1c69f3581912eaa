package news.dateline.desk.article;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.article.Article;
import news.dateline.entity.Ids;
import news.dateline.identity.Roles;
import news.dateline.loading.ById;
import news.dateline.loading.FieldRequest;
import news.dateline.loading.Lists;
import news.dateline.loading.Selection;
import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.DeclaredField.Argument;
import news.dateline.schema.Link;
import news.dateline.schema.Reads;
import org.jspecify.annotations.Nullable;

/** What the desk reads: articles in any state, and their history. */
@ApplicationScoped
class DeskLinks implements Link {

    private static final Order LATEST_FIRST =
            Order.descending(
                    "AT",
                    OrderKey.key("x.at", KeyType.MOMENT),
                    OrderKey.key("x.id", KeyType.NUMBER));

    private final ById byId;
    private final Lists lists;

    DeskLinks(ById byId, Lists lists) {
        this.byId = byId;
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                new DeclaredField(
                                "Query",
                                "deskArticle",
                                "DeskArticle",
                                "The article with this id in any state, as the desk sees it; null if there is none, or if the caller is a contributor and did not begin its working copy. Requires the role CONTRIBUTOR.",
                                List.of(new Argument("id", "ID!", "The id of the article.")),
                                List.of(),
                                Reads.ONE,
                                request ->
                                        visible(request, Ids.ARTICLE.one(request.argument("id"))))
                        .restrictedTo(Roles.CONTRIBUTOR),
                articles(),
                published(),
                withdrawnReason(),
                payload(),
                history());
    }

    private DeclaredField history() {
        DeclaredField all =
                ConnectionLink.on("DeskArticle", "history")
                        .describe(
                                "What was done to the article, by the desk and by loads, latest first: for an editor all of it, for a contributor what they did themselves and the versions that readers have seen.")
                        .of(ArticleVersion.TYPE)
                        .where("x.article_id = p.id")
                        .narrowedBy(DeskLinks::ownOrSeen)
                        .orderedBy(LATEST_FIRST)
                        .build(lists);
        return all.answeredBy(request -> all.fetch().of(OwnerRequest.unlessEditor(request)));
    }

    /** What others write for a later time, or have discarded, is not for contributors. */
    private static void ownOrSeen(Selection selection, Map<String, Object> given) {
        Object owner = given.get(OwnerRequest.OWNER);
        if (owner != null) {
            selection.where("(x.author_id = " + selection.bind(owner, "text") + " or x.was_seen)");
        }
    }

    private DeclaredField articles() {
        DeclaredField all =
                ConnectionLink.root("deskArticles")
                        .describe(
                                "The articles in any state, as the desk sees them, by their last change, newest first, by default: all for an editor, the drafts that the caller began for a contributor. Requires the role CONTRIBUTOR.")
                        .of(DeskArticle.TYPE)
                        .filteredBy(DeskArticleLists.FILTER)
                        .narrowedBy(DeskArticleLists::narrow)
                        .orderedBy(DeskArticleLists.ORDER)
                        .build(lists);
        return all.answeredBy(request -> all.fetch().of(OwnerRequest.unlessEditor(request)))
                .restrictedTo(Roles.CONTRIBUTOR);
    }

    /** The one way to an article of the desk: null if the caller may not see it. */
    private CompletableFuture<@Nullable DeskArticle> visible(FieldRequest request, long id) {
        Object owner = OwnerRequest.unlessEditor(request).arguments().get(OwnerRequest.OWNER);
        return byId.load(request, DeskArticle.TYPE, id)
                .thenApply(
                        found ->
                                found == null || owner == null || owner.equals(found.owner)
                                        ? found
                                        : null);
    }

    private static DeclaredField withdrawnReason() {
        return DeclaredField.plain(
                "DeskArticle",
                "withdrawnReason",
                "String",
                "Why it was withdrawn; null if it is not, or if no reason was given. Contributors see it if readers do.",
                Reads.NOTHING,
                request -> {
                    DeskArticle article = request.source();
                    boolean isForCaller =
                            article.hasTombstone || OwnerRequest.unlessEditor(request) == request;
                    return CompletableFuture.completedFuture(
                            isForCaller ? article.withdrawnReason : null);
                });
    }

    private DeclaredField published() {
        return DeclaredField.plain(
                "DeskArticle",
                "published",
                "Article",
                "What readers see of the article now; null if they see nothing.",
                Reads.ONE,
                request -> byId.load(request, Article.TYPE, request.<DeskArticle>source().rowId));
    }

    private DeclaredField payload() {
        return DeclaredField.plain(
                "ArticlePayload",
                "article",
                "DeskArticle",
                "The article as it is now, after the mutation or if nothing was changed because of a conflict; null if there is none, or if the caller is a contributor and did not begin its working copy.",
                Reads.ONE,
                request -> {
                    Long id = request.<ArticlePayload>source().articleId;
                    return id == null
                            ? CompletableFuture.completedFuture(null)
                            : visible(request, id);
                });
    }
}
