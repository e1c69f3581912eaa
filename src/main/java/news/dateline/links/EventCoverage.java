package news.dateline.links;

import java.util.List;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.article.Article;
import news.dateline.article.ArticleFilter;
import news.dateline.article.ArticleOrder;
import news.dateline.loading.Lists;
import news.dateline.loading.Selection;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;

/** Event.coverage. */
@ApplicationScoped
class EventCoverage implements Link {

    private final Lists lists;

    EventCoverage(Lists lists) {
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                ConnectionLink.on("Event", "coverage")
                        .describe("The articles that report on it.")
                        .of(Article.TYPE, ArticleFilter.INDEX)
                        .argument(
                                "includeParts",
                                "Boolean",
                                "Also those that report on its parts, at any depth.")
                        .narrowedBy(EventCoverage::reports)
                        .ofMany()
                        .filteredBy(ArticleFilter.TYPE)
                        .orderedBy(ArticleOrder.TYPE)
                        .build(lists));
    }

    private static void reports(Selection selection, Map<String, Object> given) {
        if (Boolean.TRUE.equals(given.get("includeParts"))) {
            selection.underTargets("REPORT", "readable.with_parts(p.id)");
        } else {
            selection.underTarget("REPORT", "p.id");
        }
    }
}
