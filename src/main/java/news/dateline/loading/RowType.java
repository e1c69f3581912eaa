package news.dateline.loading;

import java.util.Locale;

/**
 * A Panache entity and the view it is read from, which follows from its name: EventReport,
 * readable.event_report.
 *
 * @param name as the GraphQL schema calls it
 */
public record RowType<T>(String name, Class<T> entity, String view) {

    public static <T> RowType<T> of(Class<T> entity) {
        String name = entity.getSimpleName();
        return of(entity, name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT));
    }

    /** One whose view has a name of its own. */
    public static <T> RowType<T> of(Class<T> entity, String view) {
        String name = entity.getSimpleName();
        return new RowType<>(name, entity, "readable." + view);
    }

    /** The FROM item of a list of these rows, which go by {@code x}. */
    public String from() {
        return view + " x";
    }
}
