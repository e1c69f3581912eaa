package news.dateline.loading;

import java.util.Locale;

/**
 * A Panache entity, the view it is read from and the result set mapping that reads it in a list.
 * All three follow from the entity's name: EventReport, readable.event_report, EventReport.row.
 *
 * @param name as the GraphQL schema calls it
 */
public record RowType<T>(String name, Class<T> entity, String view, String mapping) {

    public static <T> RowType<T> of(Class<T> entity) {
        String name = entity.getSimpleName();
        return of(entity, name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT));
    }

    /** One whose view has a name of its own. */
    public static <T> RowType<T> of(Class<T> entity, String view) {
        String name = entity.getSimpleName();
        return new RowType<>(name, entity, "readable." + view, name + ".row");
    }

    /** The FROM item of a list of these rows, which go by {@code x}. */
    public String from() {
        return view + " x";
    }
}
