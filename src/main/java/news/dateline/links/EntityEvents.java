package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.event.Event;
import news.dateline.event.EventFilter;
import news.dateline.event.EventOrder;
import news.dateline.loading.Lists;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;

/** Entity.events. */
@ApplicationScoped
class EntityEvents implements Link {

    private final Lists lists;

    EntityEvents(Lists lists) {
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                ConnectionLink.on("Entity", "events")
                        .describe(
                                "The events it took part in. A place: also those there or within it. An event: its parts.")
                        .of(Event.TYPE, EventFilter.INDEX)
                        .narrowedBy((selection, given) -> selection.underTarget("ANY", "p.id"))
                        .ofMany()
                        .filteredBy(EventFilter.TYPE)
                        .orderedBy(EventOrder.TYPE)
                        .build(lists));
    }
}
