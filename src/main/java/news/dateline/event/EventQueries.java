package news.dateline.event;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entity.EntityKind;
import news.dateline.entity.LookUp;
import news.dateline.entity.Previews;
import news.dateline.loading.ById;
import news.dateline.loading.Lists;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;

/** The ways into the graph by events. */
@ApplicationScoped
class EventQueries implements Link {

    private final ById byId;
    private final Previews previews;
    private final Lists lists;

    EventQueries(ById byId, Previews previews, Lists lists) {
        this.byId = byId;
        this.previews = previews;
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                LookUp.of(EntityKind.EVENT, Event.TYPE).field(byId, previews),
                ConnectionLink.root("events")
                        .describe(
                                "Events, newest first by start by default; those of unknown start last.")
                        .of(Event.TYPE, EventScope.TABLE)
                        .filteredBy(EventFilter.TYPE)
                        .orderedBy(EventOrder.TYPE)
                        .build(lists));
    }
}
