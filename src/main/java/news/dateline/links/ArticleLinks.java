package news.dateline.links;

import java.util.ArrayList;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.article.Article;
import news.dateline.article.ArticleFilter;
import news.dateline.article.ArticleOrder;
import news.dateline.article.ArticleSource;
import news.dateline.article.Correction;
import news.dateline.article.Credit;
import news.dateline.article.Subject;
import news.dateline.entity.ArticleScope;
import news.dateline.entity.EntityKind;
import news.dateline.event.Event;
import news.dateline.image.Image;
import news.dateline.loading.Lists;
import news.dateline.loading.RowType;
import news.dateline.mention.Mention;
import news.dateline.mention.MentionFilter;
import news.dateline.mention.MentionOrder;
import news.dateline.organization.Organization;
import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.person.Person;
import news.dateline.place.Place;
import news.dateline.quotation.Quotation;
import news.dateline.quotation.QuotationFilter;
import news.dateline.quotation.QuotationOrder;
import news.dateline.quotation.QuotationScope;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.ListLink;
import news.dateline.schema.NeighborsLink;
import news.dateline.schema.Reads.ShortList;

/** The links of an article, its credits and its sources. */
@ApplicationScoped
class ArticleLinks implements Link {

    private static final String ON = "Article";

    /** The rank is stored with the article's version, so cursors stay valid. */
    private static final Order RANK =
            Order.ascending("RANK", OrderKey.key("s.rank", KeyType.NUMBER));

    private final OneLinks one;
    private final Lists lists;

    ArticleLinks(OneLinks one, Lists lists) {
        this.one = one;
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        List<DeclaredField> fields = new ArrayList<>(neighbors());
        fields.addAll(links());
        return fields;
    }

    private List<DeclaredField> neighbors() {
        return NeighborsLink.of(
                Article.TYPE, ArticleScope.TABLE, ArticleFilter.TYPE, ArticleOrder.TYPE, lists);
    }

    private List<DeclaredField> links() {
        return List.of(
                one.optional(
                        Article.class,
                        "publisher",
                        Organization.TYPE,
                        "The organization that published the article; null if unknown.",
                        article -> article.publisherId),
                one.optional(
                        Article.class,
                        "dateline",
                        Place.TYPE,
                        "The place from which the article was filed; null if not stated.",
                        article -> article.datelineId),
                part("byline", 5, Credit.TYPE, "The credits of the article, in the order printed."),
                one.optional(
                        Credit.class,
                        "agent",
                        "The person or organization; null if only the printed name is known.",
                        credit -> credit.agent),
                part(
                        "sources",
                        5,
                        ArticleSource.TYPE,
                        "The organizations from which the publisher received the article, in the order given."),
                one.required(
                        ArticleSource.class,
                        "organization",
                        Organization.TYPE,
                        "The organization.",
                        source -> source.organizationId),
                part(
                        "subjects",
                        10,
                        Subject.TYPE,
                        "The subjects of the article, from IPTC Media Topics or another scheme, in the order given."),
                part(
                        "corrections",
                        5,
                        Correction.TYPE,
                        "The corrections of the article, in the order given."),
                images(),
                mentioned(
                        "people",
                        EntityKind.PERSON,
                        Person.TYPE,
                        "The people that the article mentions"),
                mentioned(
                        "organizations",
                        EntityKind.ORGANIZATION,
                        Organization.TYPE,
                        "The organizations that the article mentions"),
                mentioned(
                        "events",
                        EntityKind.EVENT,
                        Event.TYPE,
                        "The events that the article mentions or reports on"),
                mentioned(
                        "places",
                        EntityKind.PLACE,
                        Place.TYPE,
                        "The places that the article mentions, metonyms included"),
                mentions(),
                quotations());
    }

    private DeclaredField part(String field, int usual, RowType<?> rows, String description) {
        return ListLink.of(
                ON,
                field,
                description,
                rows,
                "x.article_id = p.id",
                asPrinted("x.ord"),
                new ShortList(usual),
                lists);
    }

    private DeclaredField images() {
        return ListLink.of(
                ON,
                "images",
                "The images of the article, in the order printed.",
                Image.TYPE,
                "readable.article_image s join " + Image.TYPE.from() + " on x.id = s.image_id",
                "s.article_id = p.id",
                asPrinted("s.ord"),
                new ShortList(5),
                lists);
    }

    private static Order asPrinted(String column) {
        return Order.ascending("AS_PRINTED", OrderKey.key(column, KeyType.NUMBER));
    }

    private DeclaredField mentioned(
            String field, EntityKind kind, RowType<?> rows, String description) {
        return ConnectionLink.on(ON, field)
                .describe(
                        description + ", each once, the most salient first, then in reading order.")
                .of(rows, "readable.article_scope s join " + rows.from() + " on x.id = s.target_id")
                .where("s.article_id = p.id and s.kind = '" + kind + "' and s.rank is not null")
                .orderedBy(RANK)
                .build(lists);
    }

    private DeclaredField mentions() {
        return ConnectionLink.on(ON, "mentions")
                .describe(
                        "The mentions of entities in the article's texts, in reading order: headline, standfirst, body, captions, byline.")
                .ofFew(Mention.TYPE, null, "article_id")
                .filteredBy(MentionFilter.TYPE)
                .orderedBy(MentionOrder.READING)
                .build(lists);
    }

    private DeclaredField quotations() {
        return ConnectionLink.on(ON, "quotations")
                .describe("The quotations in the article, in reading order.")
                .ofFew(Quotation.TYPE, QuotationScope.TABLE, "article_id")
                .filteredBy(QuotationFilter.TYPE)
                .orderedBy(QuotationOrder.READING)
                .build(lists);
    }
}
