package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.image.Image;
import news.dateline.loading.Lists;
import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;

/** Entity.images. */
@ApplicationScoped
class EntityImages implements Link {

    private static final Order NEWEST =
            Order.descending(
                    "TAKEN_AT",
                    OrderKey.key("s.taken_key", KeyType.DAY),
                    OrderKey.key("s.image_id", KeyType.NUMBER));

    private final Lists lists;

    EntityImages(Lists lists) {
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                ConnectionLink.on("Entity", "images")
                        .describe(
                                "The images that show it, the newest first; those of unknown date last.")
                        .of(
                                Image.TYPE,
                                "readable.depiction s join "
                                        + Image.TYPE.from()
                                        + " on x.id = s.image_id")
                        .where("s.entity_id = p.id and not s.again")
                        .ofMany()
                        .orderedBy(NEWEST)
                        .build(lists));
    }
}
