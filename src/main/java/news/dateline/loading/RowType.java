package news.dateline.loading;

import java.util.Locale;

import news.dateline.storage.RowReaders.Wanted;

/**
 * A Panache entity and the view it is read from, which follows from its name: EventReport,
 * readable.event_report.
 *
 * @param name as the GraphQL schema calls it
 * @param shared where its rows stand among others, or null
 */
public record RowType<T>(String name, Class<T> entity, String view, Shared shared) {

    /**
     * A view of rows of several types, whose columns have the names that they have in the views of
     * their own.
     *
     * @param column tells the types' rows apart
     * @param value what it has in this type's
     */
    public record Shared(String view, String column, String value) {}

    public static <T> RowType<T> of(Class<T> entity) {
        String name = entity.getSimpleName();
        return of(entity, name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT));
    }

    /** One whose view has a name of its own. */
    public static <T> RowType<T> of(Class<T> entity, String view) {
        String name = entity.getSimpleName();
        return new RowType<>(name, entity, "readable." + view, null);
    }

    /** The same, whose rows can also be read together with those of other types. */
    public RowType<T> among(String view, String column, String value) {
        return new RowType<>(
                name, entity, this.view, new Shared("readable." + view, column, value));
    }

    /** What the document asks of these rows. */
    Wanted<T> wanted(FieldRequest request) {
        return new Wanted<>(entity, request.fieldsOf(name));
    }

    /** The FROM item of a list of these rows, which go by {@code x}. */
    public String from() {
        return view + " x";
    }
}
