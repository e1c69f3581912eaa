package news.dateline.links;

import java.util.List;
import java.util.Objects;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.article.Article;
import news.dateline.article.ArticleFilter;
import news.dateline.change.Change;
import news.dateline.change.ChangeFilter;
import news.dateline.change.ChangeOrder;
import news.dateline.entity.ArticleScope;
import news.dateline.loading.Lists;
import news.dateline.loading.RelatedRow;
import news.dateline.loading.Selection;
import news.dateline.paging.Connection;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.Reads;

/** The change feed, and what its entries lead to. */
@ApplicationScoped
class ChangeLinks implements Link {

    private final Lists lists;
    private final ChangePages pages;
    private final NodeLookUps nodes;

    ChangeLinks(Lists lists, ChangePages pages, NodeLookUps nodes) {
        this.lists = lists;
        this.pages = pages;
        this.nodes = nodes;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(changes(), resumeAfter(), node());
    }

    private DeclaredField changes() {
        DeclaredField all =
                ConnectionLink.root(ChangePages.FIELD)
                        .describe(
                                "What has changed, in an order to which later changes are only appended: whoever goes on from `resumeAfter` gets each change once. A page looks at up to 5,000 changes, so with a filter it can be short or empty while `hasNextPage` is true. Changes are kept for a configured time (`dateline.changes.kept`, by default 30 days); for an older cursor the error is CURSOR_EXPIRED. A change of what is not visible any more is left out; its WITHDRAWN is there.")
                        .of(Change.TYPE)
                        .filteredBy(ChangeFilter.with(ChangeLinks::ofArticles))
                        .narrowedBy(ChangePages::bound)
                        .orderedBy(ChangeOrder.FEED)
                        .build(lists);
        return all.answeredBy(request -> pages.page(all.fetch(), request));
    }

    /** Whether an article matched before its withdrawal is not known any more. */
    private static void ofArticles(Selection selection, Object filter) {
        String matches =
                RelatedRow.matches(
                        selection,
                        "x.node_id",
                        Article.TYPE,
                        ArticleScope.TABLE,
                        articles -> ArticleFilter.TYPE.apply(articles, filter));
        selection.where("x.node_kind = 'ARTICLE'");
        selection.where("(x.kind = 'WITHDRAWN' or " + matches + ")");
    }

    private static DeclaredField resumeAfter() {
        return DeclaredField.plain(
                "ChangeConnection",
                "resumeAfter",
                "String!",
                "Pass it as `after` to go on after this page. It is the cursor of the page's last entry if the page is full; otherwise that of the last change that the page has looked at, or of the feed's end, also if the filter leaves nothing.",
                Reads.ONE,
                request -> Objects.requireNonNull(request.<Connection>source().resumeAfter()));
    }

    private DeclaredField node() {
        return DeclaredField.plain(
                "Change",
                "node",
                "Node",
                "The object as it is now, as `Query.node` returns it for `nodeId`; null if it is not visible.",
                Reads.ONE,
                request -> nodes.find(request, request.<Change>source().getNodeId()));
    }
}
