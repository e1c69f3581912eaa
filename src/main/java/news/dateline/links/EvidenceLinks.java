package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.article.Article;
import news.dateline.evidence.Evidence;
import news.dateline.loading.Lists;
import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.quotation.Quotation;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.ListLink;
import news.dateline.schema.Reads.ShortList;
import news.dateline.value.ListSize;

/** The evidence of all statements, and the links of evidence itself. */
@ApplicationScoped
class EvidenceLinks implements Link {

    private static final ShortList SIZE = new ShortList(5, ListSize.EVIDENCE);

    private static final Order OLDEST =
            Order.ascending(
                    "VISIBLE_FROM",
                    OrderKey.key("x.visible_from", KeyType.MOMENT),
                    OrderKey.key("x.id", KeyType.NUMBER));

    private final OneLinks one;
    private final Lists lists;

    EvidenceLinks(OneLinks one, Lists lists) {
        this.one = one;
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        // The inverse of a relationship has its number below zero, and the same evidence.
        return List.of(
                evidence("Affiliation", "x.statement_id = p.id"),
                evidence("Relationship", "x.statement_id = abs(p.id)"),
                evidence("EventReport", "x.statement_id = p.id"),
                evidence("EventLink", "x.statement_id = p.id"),
                evidence("EventPlaceEdge", "x.statement_id = p.id"),
                evidence("Participant", "x.statement_id = p.id"),
                one.optional(
                        Evidence.class,
                        "article",
                        Article.TYPE,
                        "The article that makes the statement; null if the source is not an article.",
                        evidence -> evidence.articleId),
                one.optional(
                        Evidence.class,
                        "quotation",
                        Quotation.TYPE,
                        "The quotation whose speaker makes this claim; null if the article itself makes it.",
                        evidence -> evidence.quotationId));
    }

    private DeclaredField evidence(String type, String where) {
        return ListLink.of(
                type,
                "evidence",
                "The evidence for this statement, in the order in which it became visible to readers, then by id.",
                Evidence.TYPE,
                where,
                OLDEST,
                SIZE,
                lists);
    }
}
