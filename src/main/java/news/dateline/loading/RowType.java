package news.dateline.loading;

import java.util.Locale;
import java.util.Objects;

import news.dateline.storage.RowReaders.Wanted;
import news.dateline.storage.Sql;
import org.jspecify.annotations.Nullable;

/**
 * A Panache entity and the view from which readers read it. The view's name follows from the class:
 * EventReport, readable.event_report.
 *
 * @param name the name of the GraphQL type
 * @param shared a view that has its rows together with those of other types, or null
 * @param mergeable whether a row can be merged into another, to which its id leads from then on
 */
public record RowType<T>(
        String name, Class<T> entity, String view, @Nullable Shared shared, boolean mergeable) {

    /** The schema of what is stored, which only the role of writers may read. */
    private static final String DESK = "graph.";

    /**
     * A view with rows of several types, whose columns have the same names as in the view of each
     * type.
     *
     * @param column the column that has the type
     * @param value its value for this type
     */
    public record Shared(String view, String column, String value) {}

    public static <T> RowType<T> of(Class<T> entity) {
        String name = entity.getSimpleName();
        return of(entity, name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT));
    }

    /** A row type whose view is not named after the class. */
    public static <T> RowType<T> of(Class<T> entity, String view) {
        String name = entity.getSimpleName();
        return new RowType<>(name, entity, "readable." + view, null, false);
    }

    /** A row type that only the desk reads, from a view that readers have no access to. */
    public static <T> RowType<T> ofDesk(Class<T> entity, String view) {
        return new RowType<>(entity.getSimpleName(), entity, DESK + view, null, false);
    }

    /** A statement that may read the rows. */
    Sql sql() {
        return prepared(new Sql());
    }

    Sql prepared(Sql sql) {
        return isOfDesk() ? sql.byWriter() : sql;
    }

    /** Whether only the desk reads it. */
    boolean isOfDesk() {
        return view.startsWith(DESK);
    }

    /**
     * This row type, whose rows can also be read together with those of other types from a shared
     * view.
     */
    public RowType<T> among(String view, String column, String value) {
        return new RowType<>(
                name, entity, this.view, new Shared("readable." + view, column, value), mergeable);
    }

    /** This row type, whose rows can be merged: {@code readable.merged_entity}. */
    public RowType<T> withMerges() {
        return new RowType<>(name, entity, view, shared, true);
    }

    /** Of a type whose rows stand among others. */
    Shared sharedView() {
        return Objects.requireNonNull(shared, name);
    }

    /** The columns that the document selects of these rows. */
    Wanted<T> wanted(FieldRequest request) {
        return new Wanted<>(entity, request.fieldsOf(name));
    }

    /** The FROM item for a list of these rows, with the alias {@code x}. */
    public String from() {
        return view + " x";
    }
}
