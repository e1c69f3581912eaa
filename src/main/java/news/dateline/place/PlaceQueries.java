package news.dateline.place;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entity.EntityKind;
import news.dateline.entity.EntityOrder;
import news.dateline.entity.LookUp;
import news.dateline.loading.ById;
import news.dateline.loading.Lists;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;

/** The ways into the graph by places. */
@ApplicationScoped
class PlaceQueries implements Link {

    private final ById byId;
    private final Lists lists;

    PlaceQueries(ById byId, Lists lists) {
        this.byId = byId;
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                LookUp.of(EntityKind.PLACE, Place.TYPE).field(byId),
                ConnectionLink.root("places")
                        .describe("Places, by name.")
                        .of(Place.TYPE)
                        .filteredBy(PlaceFilter.TYPE)
                        .orderedBy(EntityOrder.TYPE)
                        .build(lists));
    }
}
