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

/** The links of an article, of its byline and of its sources. */
@ApplicationScoped
class ArticleLinks implements Link {

    private static final String ON = "Article";

    /** The most that the loader takes of each part. */
    private static final int MOST = 100;

    /** Kept with the article's version, so a page's end does not move. */
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
                        "The publisher; null if it is not known.",
                        article -> article.publisherId),
                one.optional(
                        Article.class,
                        "dateline",
                        Place.TYPE,
                        "The place it was filed from; null if that is not stated.",
                        article -> article.datelineId),
                part("byline", 5, Credit.TYPE, "Who is credited with it, in the order printed."),
                one.optional(
                        Credit.class,
                        "agent",
                        "The person or organization; null if only the printed name is known.",
                        credit -> credit.agent),
                part(
                        "sources",
                        5,
                        ArticleSource.TYPE,
                        "Whom the publisher had it from, in the order given."),
                one.required(
                        ArticleSource.class,
                        "organization",
                        Organization.TYPE,
                        "Whom the publisher had it from.",
                        source -> source.organizationId),
                part(
                        "subjects",
                        10,
                        Subject.TYPE,
                        "What it is about, by IPTC Media Topics or another scheme, in the order given."),
                part(
                        "corrections",
                        5,
                        Correction.TYPE,
                        "What was corrected in it, in the order of the corrections."),
                images(),
                mentioned("people", EntityKind.PERSON, Person.TYPE, "The people it mentions"),
                mentioned(
                        "organizations",
                        EntityKind.ORGANIZATION,
                        Organization.TYPE,
                        "The organizations it mentions"),
                mentioned(
                        "events",
                        EntityKind.EVENT,
                        Event.TYPE,
                        "The events it mentions or reports"),
                mentioned(
                        "places",
                        EntityKind.PLACE,
                        Place.TYPE,
                        "The places it mentions, metonyms included"),
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
                new ShortList(usual, MOST),
                lists);
    }

    private DeclaredField images() {
        return ListLink.of(
                ON,
                "images",
                "Its pictures, in the order printed.",
                Image.TYPE,
                "readable.article_image s join " + Image.TYPE.from() + " on x.id = s.image_id",
                "s.article_id = p.id",
                asPrinted("s.ord"),
                new ShortList(5, MOST),
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
                        "The entities named in its texts, in reading order: headline, standfirst, body, captions, byline.")
                .ofFew(Mention.TYPE, null, "article_id")
                .filteredBy(MentionFilter.TYPE)
                .orderedBy(MentionOrder.READING)
                .build(lists);
    }

    private DeclaredField quotations() {
        return ConnectionLink.on(ON, "quotations")
                .describe("What it gives as somebody's words, in reading order.")
                .ofFew(Quotation.TYPE, QuotationScope.TABLE, "article_id")
                .filteredBy(QuotationFilter.TYPE)
                .orderedBy(QuotationOrder.READING)
                .build(lists);
    }
}
