package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.article.ArticleSource;
import news.dateline.article.Correction;
import news.dateline.article.Credit;
import news.dateline.article.Subject;
import news.dateline.image.Image;
import news.dateline.loading.Lists;
import news.dateline.loading.RowType;
import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.ListLink;

/** What is printed with an article: byline, sources, images, subjects, corrections. */
@ApplicationScoped
class ArticleParts implements Link {

    /** The loader takes no more. */
    private static final int MOST = 100;

    private final Lists lists;

    ArticleParts(Lists lists) {
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                part("byline", Credit.TYPE, "Who is credited with it, in the order printed."),
                part(
                        "sources",
                        ArticleSource.TYPE,
                        "Whom the publisher had it from, in the order given."),
                part(
                        "subjects",
                        Subject.TYPE,
                        "What it is about, by IPTC Media Topics or another scheme, in the order given."),
                part(
                        "corrections",
                        Correction.TYPE,
                        "What was corrected in it, in the order of the corrections."),
                ListLink.of(
                        "Article",
                        "images",
                        "Its pictures, in the order printed. At most 100.",
                        Image.TYPE,
                        "readable.article_image s join "
                                + Image.TYPE.from()
                                + " on x.id = s.image_id",
                        "s.article_id = p.id",
                        order("s.ord"),
                        MOST,
                        lists));
    }

    private DeclaredField part(String field, RowType<?> rows, String description) {
        return ListLink.of(
                "Article",
                field,
                description + " At most 100.",
                rows,
                rows.from(),
                "x.article_id = p.id",
                order("x.ord"),
                MOST,
                lists);
    }

    private static Order order(String column) {
        return Order.ascending("AS_PRINTED", OrderKey.key(column, KeyType.NUMBER));
    }
}
