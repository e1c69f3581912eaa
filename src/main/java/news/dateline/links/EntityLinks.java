package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.article.Article;
import news.dateline.article.ArticleFilter;
import news.dateline.article.ArticleOrder;
import news.dateline.entity.ArticleScope;
import news.dateline.event.Event;
import news.dateline.event.EventFilter;
import news.dateline.event.EventOrder;
import news.dateline.event.EventScope;
import news.dateline.image.Image;
import news.dateline.loading.Lists;
import news.dateline.mention.Mention;
import news.dateline.mention.MentionFilter;
import news.dateline.mention.MentionOrder;
import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.quotation.Quotation;
import news.dateline.quotation.QuotationFilter;
import news.dateline.quotation.QuotationOrder;
import news.dateline.quotation.QuotationScope;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;

/** The links of all kinds of entities. */
@ApplicationScoped
class EntityLinks implements Link {

    private static final String ON = "Entity";
    private static final String KIND = "(select e.kind from readable.entity e where e.id = p.id)";

    private static final Order NEWEST_IMAGES =
            Order.descending(
                    "TAKEN_AT",
                    OrderKey.key("s.taken_key", KeyType.DAY),
                    OrderKey.key("s.image_id", KeyType.NUMBER));

    private final Lists lists;

    EntityLinks(Lists lists) {
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(articles(), events(), images(), mentions(), quotations());
    }

    private DeclaredField articles() {
        return ConnectionLink.on(ON, "articles")
                .describe("The articles that mention this entity.")
                .of(Article.TYPE, ArticleScope.TABLE)
                .narrowedBy(
                        (selection, given) -> selection.underTarget(ArticleScope.MENTION, "p.id"))
                .ofMany()
                .leadingElsewhere()
                .filteredBy(ArticleFilter.TYPE)
                .orderedBy(ArticleOrder.TYPE)
                .build(lists);
    }

    private DeclaredField events() {
        return ConnectionLink.on(ON, "events")
                .describe(
                        "The events that this entity takes part in. For a place, also the events there or at a place within it; for an event, its immediate parts.")
                .of(Event.TYPE, EventScope.TABLE)
                .narrowedBy((selection, given) -> selection.underTarget(EventScope.ANY, "p.id"))
                .ofMany()
                .leadingElsewhere()
                .filteredBy(EventFilter.TYPE)
                .orderedBy(EventOrder.TYPE)
                .build(lists);
    }

    private DeclaredField images() {
        return ConnectionLink.on(ON, "images")
                .describe(
                        "The images that show this entity, newest first by `takenAt`; undated images last.")
                .of(
                        Image.TYPE,
                        "readable.depiction s join " + Image.TYPE.from() + " on x.id = s.image_id")
                .where("s.entity_id = p.id and not s.again")
                .ofMany()
                .leadingElsewhere()
                .orderedBy(NEWEST_IMAGES)
                .build(lists);
    }

    private DeclaredField mentions() {
        return ConnectionLink.on(ON, "mentions")
                .describe(
                        "The mentions of this entity in articles, newest article first, in reading order within an article.")
                .of(Mention.TYPE)
                .where("x.entity_id = p.id")
                .narrowedBy((selection, given) -> selection.knownOfParent("x.entity_kind", KIND))
                .ofMany()
                .leadingElsewhere()
                .filteredBy(MentionFilter.TYPE)
                .orderedBy(MentionOrder.NEWEST)
                .build(lists);
    }

    private DeclaredField quotations() {
        return ConnectionLink.on(ON, "quotations")
                .describe(
                        "The quotations of which this entity is the speaker, newest article first, in reading order within an article. States and organizations can be speakers too.")
                .of(Quotation.TYPE, QuotationScope.TABLE)
                .narrowedBy(
                        (selection, given) -> selection.underTarget(QuotationScope.SPEAKER, "p.id"))
                .ofMany()
                .leadingElsewhere()
                .filteredBy(QuotationFilter.TYPE)
                .orderedBy(QuotationOrder.NEWEST)
                .build(lists);
    }
}
