package news.dateline.links;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entity.EntityKind;
import news.dateline.entity.GlobalId;
import news.dateline.entity.NodeTypes;
import news.dateline.event.EventPlace;
import news.dateline.execution.Fetch;
import news.dateline.loading.FieldRequest;
import news.dateline.loading.GraphRow;
import news.dateline.loading.Lists;
import news.dateline.paging.Connection;
import news.dateline.paging.Edge;
import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.Reads;

/** Event.places. The edges have the status of the event at each place. */
@ApplicationScoped
class EventPlaces implements Link {

    private static final Order BY_ID = Order.ascending("ID", OrderKey.key("x.id", KeyType.NUMBER));

    private final Lists lists;
    private final NodeTypes nodes;

    EventPlaces(Lists lists, NodeTypes nodes) {
        this.lists = lists;
        this.nodes = nodes;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                ConnectionLink.on("Event", "places")
                        .describe(
                                "The places where the event takes place, by id. The edge has the event's status at each place.")
                        .of(EventPlace.TYPE)
                        .toNode("Place")
                        .where("x.event_id = p.id")
                        .orderedBy(BY_ID)
                        .build(lists),
                DeclaredField.plain(
                        "EventPlaceConnection",
                        "nodes",
                        "[Place!]!",
                        "The objects of this page, in the list's order: the nodes of `edges`.",
                        Reads.ONE,
                        this::nodes),
                DeclaredField.plain(
                        "EventPlaceEdge",
                        "node",
                        "Place!",
                        "The object of this entry.",
                        Reads.ONE,
                        request -> place(request, request.<Edge>source().row())),
                DeclaredField.plain(
                        "EventPlaceEdge",
                        "status",
                        "EventStatus!",
                        "The status of the event at this place.",
                        Reads.NOTHING,
                        new Fetch.Plain(edge -> ((EventPlace) ((Edge) edge).row()).status)),
                DeclaredField.plain(
                        "EventPlaceEdge",
                        "statementId",
                        "ID!",
                        "The id of the statement, with which an editor can retract it. It is no id of a node.",
                        Reads.NOTHING,
                        new Fetch.Plain(
                                edge ->
                                        GlobalId.encode(
                                                "EventPlace",
                                                ((GraphRow) ((Edge) edge).row()).rowId))));
    }

    private CompletableFuture<?> nodes(FieldRequest request) {
        List<? extends CompletableFuture<? extends GraphRow>> places =
                request.<Connection>source().nodes().stream()
                        .map(row -> place(request, row))
                        .toList();
        return CompletableFuture.allOf(places.toArray(CompletableFuture[]::new))
                .thenApply(done -> places.stream().map(CompletableFuture::join).toList());
    }

    private CompletableFuture<? extends GraphRow> place(FieldRequest request, Object row) {
        return nodes.load(request, EntityKind.PLACE, ((EventPlace) row).placeId)
                .thenApply(OneLinks::stillThere);
    }
}
