package news.dateline.event;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entity.EntityKind;
import news.dateline.entity.LookUp;
import news.dateline.loading.ById;
import news.dateline.loading.Lists;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;

/** The ways into the graph by events. */
@ApplicationScoped
class EventQueries implements Link {

    private final ById byId;
    private final Lists lists;

    EventQueries(ById byId, Lists lists) {
        this.byId = byId;
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                LookUp.of(EntityKind.EVENT, Event.TYPE).field(byId),
                ConnectionLink.root("events")
                        .describe(
                                "Events, newest first by start by default; those of unknown start last.")
                        .of(Event.TYPE, EventScope.TABLE)
                        .filteredBy(EventFilter.TYPE)
                        .orderedBy(EventOrder.TYPE)
                        .build(lists));
    }
}
