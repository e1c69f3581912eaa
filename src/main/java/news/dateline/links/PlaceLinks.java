package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entity.EntityOrder;
import news.dateline.loading.Lists;
import news.dateline.place.Place;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;

/** The links of a place. */
@ApplicationScoped
class PlaceLinks implements Link {

    private final OneLinks one;
    private final Lists lists;

    PlaceLinks(OneLinks one, Lists lists) {
        this.one = one;
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                one.optional(
                        Place.class,
                        "within",
                        Place.TYPE,
                        "The next larger place that contains this one; null if there is none.",
                        place -> place.withinId),
                ConnectionLink.on("Place", "contains")
                        .describe("The places immediately within this place, by name.")
                        .of(Place.TYPE)
                        .where("x.part_of_id = p.id")
                        .leadingElsewhere()
                        .orderedBy(EntityOrder.NAME)
                        .build(lists));
    }
}
