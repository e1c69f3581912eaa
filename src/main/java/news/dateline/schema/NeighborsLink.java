package news.dateline.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLNamedType;
import news.dateline.loading.FieldRequest;
import news.dateline.loading.ListSource;
import news.dateline.loading.ListSource.IndexTable;
import news.dateline.loading.Lists;
import news.dateline.loading.RowId;
import news.dateline.loading.RowType;
import news.dateline.paging.Order;
import news.dateline.schema.DeclaredField.Argument;

/** Declares a row's neighbors: what comes before and after it in a list of its own kind. */
public final class NeighborsLink {

    private static final String FIELD = "neighbors";

    private final RowType<?> rows;
    private final FilterType filter;
    private final OrderType orders;
    private final ListSource source;
    private final Lists lists;

    private NeighborsLink(
            RowType<?> rows, IndexTable index, FilterType filter, OrderType orders, Lists lists) {
        this.rows = rows;
        this.filter = filter;
        this.orders = orders;
        this.lists = lists;
        this.source =
                new ListSource(
                        rows,
                        rows.from(),
                        index,
                        true,
                        false,
                        true,
                        (selection, given) -> filter.apply(selection, given.get("filter")));
    }

    /** Of which row, and in which list. */
    private record Place(RowId row, Map<String, Object> arguments) {}

    public static List<DeclaredField> of(
            RowType<?> rows, IndexTable index, FilterType filter, OrderType orders, Lists lists) {
        NeighborsLink link = new NeighborsLink(rows, index, filter, orders, lists);
        return List.of(
                link.neighbors(),
                link.neighbor("previous", "The article right before this one", true),
                link.neighbor("next", "The article right after this one", false));
    }

    private DeclaredField neighbors() {
        List<GraphQLNamedType> brings = new ArrayList<>(filter.types());
        brings.addAll(orders.types());
        brings.add(
                Types.object(
                        type(),
                        "The objects before and after an object in a list of type "
                                + rows.name()
                                + ".",
                        List.of()));
        return new DeclaredField(
                rows.name(),
                FIELD,
                type() + "!",
                "The articles next to this one in the list that this filter and order give. The article itself need not match the filter.",
                List.of(
                        new Argument(
                                "filter", filter.name(), "Which entries to return. Default: all."),
                        new Argument(
                                "orderBy",
                                orders.name(),
                                "The order of the list. Default: " + orders.description())),
                brings,
                new Reads.Neighbors(),
                request -> new Place(RowId.ofSource(request), request.arguments()));
    }

    private DeclaredField neighbor(String name, String description, boolean before) {
        return DeclaredField.plain(
                type(),
                name,
                rows.name(),
                description + " in the list's order; null if there is none.",
                Reads.ONE,
                request -> find(request, name, before));
    }

    private Object find(FieldRequest request, String name, boolean before) {
        Place place = request.source();
        Order order = orders.pick(place.arguments().get("orderBy"));
        String field = type() + "." + name;
        return lists.neighbor(
                request, field, source, place.row(), order, before, place.arguments());
    }

    private String type() {
        return rows.name() + "Neighbors";
    }
}
