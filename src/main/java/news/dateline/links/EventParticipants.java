package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.event.Participant;
import news.dateline.loading.Lists;
import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;

/** Event.participants. */
@ApplicationScoped
class EventParticipants implements Link {

    private static final Order BY_ROLE =
            Order.ascending(
                    "ROLE",
                    OrderKey.key("x.role", KeyType.TEXT),
                    OrderKey.key("x.id", KeyType.NUMBER));

    private final Lists lists;

    EventParticipants(Lists lists) {
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                ConnectionLink.on("Event", "participants")
                        .describe(
                                "Who takes part in it, by role in alphabetical order, then by id.")
                        .of(Participant.TYPE)
                        .where("x.event_id = p.id")
                        .argument(
                                "role",
                                "ParticipantRole",
                                "In this role.",
                                (selection, role) -> selection.whereOneOf("x.role", List.of(role)))
                        .orderedBy(BY_ROLE)
                        .build(lists));
    }
}
