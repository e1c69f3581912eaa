package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entity.EntityOrder;
import news.dateline.event.Event;
import news.dateline.event.EventFilter;
import news.dateline.event.EventOrder;
import news.dateline.loading.Lists;
import news.dateline.organization.Organization;
import news.dateline.place.Place;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;

/** The immediate parts of organizations and places. */
@ApplicationScoped
class WholeParts implements Link {

    private final Lists lists;

    WholeParts(Lists lists) {
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                ConnectionLink.on("Organization", "parts")
                        .describe("Its immediate parts, by name.")
                        .of(Organization.TYPE)
                        .where("x.parent_id = p.id")
                        .orderedBy(EntityOrder.NAME)
                        .build(lists),
                ConnectionLink.on("Place", "contains")
                        .describe("What lies immediately in it, by name.")
                        .of(Place.TYPE)
                        .where("x.within_id = p.id")
                        .orderedBy(EntityOrder.NAME)
                        .build(lists),
                ConnectionLink.on("Event", "parts")
                        .describe(
                                "Its immediate parts, by start, newest first; those of unknown start last.")
                        .deprecate(
                                "Use events, which answers the same and can be filtered and ordered.")
                        .of(Event.TYPE, EventFilter.INDEX)
                        .narrowedBy((selection, given) -> selection.underTarget("WHOLE", "p.id"))
                        .orderedBy(EventOrder.STARTS)
                        .build(lists));
    }
}
