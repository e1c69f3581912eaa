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
import news.dateline.schema.Reads.ShortList;

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
                part("byline", 5, Credit.TYPE, "Who is credited with it, in the order printed."),
                part(
                        "sources",
                        5,
                        ArticleSource.TYPE,
                        "Whom the publisher had it from, in the order given."),
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
                ListLink.of(
                        "Article",
                        "images",
                        "Its pictures, in the order printed.",
                        Image.TYPE,
                        "readable.article_image s join "
                                + Image.TYPE.from()
                                + " on x.id = s.image_id",
                        "s.article_id = p.id",
                        order("s.ord"),
                        new ShortList(5, MOST),
                        lists));
    }

    private DeclaredField part(String field, int usual, RowType<?> rows, String description) {
        return ListLink.of(
                "Article",
                field,
                description,
                rows,
                rows.from(),
                "x.article_id = p.id",
                order("x.ord"),
                new ShortList(usual, MOST),
                lists);
    }

    private static Order order(String column) {
        return Order.ascending("AS_PRINTED", OrderKey.key(column, KeyType.NUMBER));
    }
}
