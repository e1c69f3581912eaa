package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.article.Article;
import news.dateline.event.Event;
import news.dateline.image.Depiction;
import news.dateline.image.Image;
import news.dateline.loading.Lists;
import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.place.Place;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.ListLink;
import news.dateline.schema.Reads.ShortList;

/** The links of an image and its depictions. */
@ApplicationScoped
class ImageLinks implements Link {

    private static final String ON = "Image";

    private static final Order AS_GIVEN =
            Order.ascending("AS_GIVEN", OrderKey.key("x.ord", KeyType.NUMBER));

    private static final Order NEWEST_ARTICLES =
            Order.descending(
                    "PUBLISHED_AT",
                    OrderKey.key("s.published_at", KeyType.MOMENT),
                    OrderKey.key("s.article_id", KeyType.NUMBER));

    private final OneLinks one;
    private final Lists lists;

    ImageLinks(OneLinks one, Lists lists) {
        this.one = one;
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                one.optional(
                        Image.class,
                        "place",
                        Place.TYPE,
                        "The place where the image was taken; null if unknown.",
                        image -> image.placeId),
                one.optional(
                        Image.class,
                        "event",
                        Event.TYPE,
                        "The event at which the image was taken; null if unknown or not visible.",
                        image -> image.eventId),
                articles(),
                ListLink.of(
                        ON,
                        "depicts",
                        "The entities that the image shows, in the order given.",
                        Depiction.TYPE,
                        "x.image_id = p.id",
                        AS_GIVEN,
                        new ShortList(5),
                        lists),
                one.required(
                        Depiction.class,
                        "entity",
                        "The entity that the image shows.",
                        depiction -> depiction.entity));
    }

    private DeclaredField articles() {
        return ConnectionLink.on(ON, "articles")
                .describe("The articles that contain this image, newest first.")
                .of(
                        Article.TYPE,
                        "readable.article_image s join "
                                + Article.TYPE.from()
                                + " on x.id = s.article_id")
                .where("s.image_id = p.id")
                .leadingElsewhere()
                .orderedBy(NEWEST_ARTICLES)
                .build(lists);
    }
}
