package news.dateline.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import graphql.schema.GraphQLNamedType;
import news.dateline.loading.FieldRequest;
import news.dateline.loading.ListSource;
import news.dateline.loading.ListSource.IndexTable;
import news.dateline.loading.Lists;
import news.dateline.loading.RowId;
import news.dateline.loading.RowType;
import news.dateline.loading.Selection;
import news.dateline.paging.Order;
import news.dateline.schema.DeclaredField.Argument;
import news.dateline.schema.Reads.Size;
import org.jspecify.annotations.Nullable;

/** Declares a connection: a field's arguments, order and statement in one place. */
public final class ConnectionLink {

    private static final String ROOT = "Query";

    private final String on;
    private final String name;
    private final List<Argument> arguments = new ArrayList<>(ConnectionTypes.PAGE);
    private final List<BiConsumer<Selection, Map<String, Object>>> narrowing = new ArrayList<>();
    private final List<GraphQLNamedType> brings = new ArrayList<>();
    private @Nullable IndexTable index;
    private boolean few;
    private boolean many;
    private boolean elsewhere;
    private @Nullable OrderType orders;
    private @Nullable String deprecated;

    // Each declaration has these.
    @SuppressWarnings("NullAway.Init")
    private RowType<?> rows;

    @SuppressWarnings("NullAway.Init")
    private String node;

    @SuppressWarnings("NullAway.Init")
    private String from;

    @SuppressWarnings("NullAway.Init")
    private Order order;

    @SuppressWarnings("NullAway.Init")
    private String description;

    private ConnectionLink(String on, String name) {
        this.on = on;
        this.name = name;
    }

    public static ConnectionLink on(String type, String field) {
        return new ConnectionLink(type, field);
    }

    public static ConnectionLink root(String field) {
        return new ConnectionLink(ROOT, field);
    }

    public ConnectionLink describe(String text) {
        this.description = text;
        return this;
    }

    /** Says what to use instead. A field of an interface cannot be deprecated by one type alone. */
    public ConnectionLink deprecate(String reason) {
        this.deprecated = reason;
        return this;
    }

    /** What the list holds, read from its own view. */
    public ConnectionLink of(RowType<?> type) {
        return of(type, type.from());
    }

    /** What the list holds, read from these FROM items, in which its rows go by {@code x}. */
    public ConnectionLink of(RowType<?> type, String fromItems) {
        this.rows = type;
        this.node = type.name();
        this.from = fromItems;
        return this;
    }

    /** What the list holds, and the table that its filters look into. */
    public ConnectionLink of(RowType<?> type, IndexTable indexTable) {
        this.index = indexTable;
        return of(type);
    }

    /**
     * What the list holds where a parent has so few that filters can look at each.
     *
     * @param table what tells whether a filter holds of a row, or null
     * @param parent the column that points to the parent
     */
    public ConnectionLink ofFew(RowType<?> type, @Nullable IndexTable table, String parent) {
        this.index = table;
        this.few = true;
        return of(
                type,
                "(select x.* from " + type.from() + " where x." + parent + " = p.id offset 0) x");
    }

    /** The rows are edges to this type; what else they know are fields of the edge. */
    public ConnectionLink toNode(String type) {
        this.node = type;
        return this;
    }

    /** What always holds; {@code p.id} is the parent. */
    public ConnectionLink where(String predicate) {
        return narrowedBy((selection, given) -> selection.where(predicate));
    }

    public ConnectionLink narrowedBy(BiConsumer<Selection, Map<String, Object>> some) {
        narrowing.add(some);
        return this;
    }

    /** A well-known parent has a good part of all rows there are; else few. */
    public ConnectionLink ofMany() {
        this.many = true;
        return this;
    }

    /** In a preview, this list shows what readers see: it leads away from the article. */
    public ConnectionLink leadingElsewhere() {
        this.elsewhere = true;
        return this;
    }

    public ConnectionLink filteredBy(FilterType filter) {
        arguments.add(
                new Argument("filter", filter.name(), "Which entries to return. Default: all."));
        brings.addAll(filter.types());
        return narrowedBy((selection, given) -> filter.apply(selection, given.get("filter")));
    }

    /** A further argument, and what it keeps if given. */
    public ConnectionLink argument(
            String argument, String type, String meaning, FilterType.Clause clause) {
        arguments.add(new Argument(argument, type, meaning));
        return narrowedBy(
                (selection, given) -> {
                    if (given.get(argument) != null) {
                        clause.apply(selection, given.get(argument));
                    }
                });
    }

    /** A further argument that {@link #narrowedBy} reads for itself. */
    public ConnectionLink argument(String argument, String type, String meaning) {
        arguments.add(new Argument(argument, type, meaning));
        return this;
    }

    public ConnectionLink orderedBy(Order only) {
        this.order = only;
        return this;
    }

    public ConnectionLink orderedBy(OrderType choice) {
        this.orders = choice;
        arguments.add(
                new Argument(
                        "orderBy",
                        choice.name(),
                        "The order of the list. Default: " + choice.description()));
        brings.addAll(choice.types());
        return this;
    }

    public DeclaredField build(Lists lists) {
        boolean nested = !on.equals(ROOT);
        ListSource source =
                new ListSource(
                        rows,
                        from,
                        index,
                        nested,
                        few,
                        elsewhere,
                        (selection, given) ->
                                narrowing.forEach(some -> some.accept(selection, given)));
        brings.addAll(ConnectionTypes.types(rows.name(), node));
        String field = on + "." + name;
        String type = ConnectionTypes.connection(rows.name()) + (nested ? "!" : "");
        return new DeclaredField(
                on,
                name,
                type,
                description,
                arguments,
                brings,
                new Reads.Page(size()),
                request -> page(lists, field, source, request),
                deprecated);
    }

    private Size size() {
        if (on.equals(ROOT)) {
            return Size.ALL;
        }
        return many ? Size.MANY : Size.FEW;
    }

    private Object page(Lists lists, String field, ListSource source, FieldRequest request) {
        Map<String, Object> given = request.arguments();
        Order chosen = orders == null ? order : orders.pick(given.get("orderBy"));
        RowId parent = source.nested() ? RowId.ofSource(request) : RowId.NONE;
        return lists.page(request, field, source, parent, chosen);
    }
}
