package news.dateline.place;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entity.EntityKind;
import news.dateline.entity.EntityOrder;
import news.dateline.entity.LookUp;
import news.dateline.entity.Previews;
import news.dateline.loading.ById;
import news.dateline.loading.Lists;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;

/** The ways into the graph by places. */
@ApplicationScoped
class PlaceQueries implements Link {

    private final ById byId;
    private final Previews previews;
    private final Lists lists;

    PlaceQueries(ById byId, Previews previews, Lists lists) {
        this.byId = byId;
        this.previews = previews;
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                LookUp.of(EntityKind.PLACE, Place.TYPE).field(byId, previews),
                ConnectionLink.root("places")
                        .describe("Places, by name.")
                        .of(Place.TYPE)
                        .filteredBy(PlaceFilter.TYPE)
                        .orderedBy(EntityOrder.TYPE)
                        .build(lists));
    }
}
