package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entity.NodeTypes;
import news.dateline.event.Event;
import news.dateline.image.Depiction;
import news.dateline.image.Image;
import news.dateline.loading.ById;
import news.dateline.loading.Lists;
import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.place.Place;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.ListLink;
import news.dateline.schema.OneLink;
import news.dateline.schema.Reads.ShortList;

/** Where and of what an image is. */
@ApplicationScoped
class ImageEnds implements Link {

    /** The loader takes no more. */
    private static final ShortList SIZE = new ShortList(5, 100);

    private static final Order AS_GIVEN =
            Order.ascending("AS_GIVEN", OrderKey.key("x.ord", KeyType.NUMBER));

    private final ById byId;
    private final NodeTypes nodes;
    private final Lists lists;

    ImageEnds(ById byId, NodeTypes nodes, Lists lists) {
        this.byId = byId;
        this.nodes = nodes;
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                OneLink.optional(
                        Image.class,
                        "place",
                        Place.TYPE,
                        "Where it was taken; null if that is not known.",
                        image -> image.placeId,
                        byId),
                OneLink.optional(
                        Image.class,
                        "event",
                        Event.TYPE,
                        "The event it was taken at; null if there is none, or none to be seen.",
                        image -> image.eventId,
                        byId),
                EntityLink.required(
                        Depiction.class,
                        "entity",
                        "Who or what is shown.",
                        depiction -> depiction.entityId,
                        depiction -> depiction.entityKind,
                        nodes),
                ListLink.of(
                        "Image",
                        "depicts",
                        "Who and what it shows, in the order given.",
                        Depiction.TYPE,
                        Depiction.TYPE.from(),
                        "x.image_id = p.id",
                        AS_GIVEN,
                        SIZE,
                        lists));
    }
}
