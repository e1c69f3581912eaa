package news.dateline.schema;

import java.util.List;
import java.util.function.Function;

import news.dateline.paging.PageArguments;
import news.dateline.schema.DeclaredField.Argument;
import news.dateline.value.ListSize;

/** Declares a list that is stored in its object's row: answered whole, or its start. */
public final class StoredList {

    private StoredList() {}

    /**
     * @param type of an element, in the schema language
     * @param reads what it costs
     */
    @SuppressWarnings("unchecked")
    public static <T> DeclaredField of(
            Class<T> on,
            String name,
            String type,
            String description,
            Reads reads,
            Function<T, List<?>> list) {
        return new DeclaredField(
                on.getSimpleName(),
                name,
                "[" + type + "]!",
                description,
                List.of(
                        new Argument(
                                "first",
                                "Int",
                                "Number of entries to return from the start of the list: 1 to "
                                        + ListSize.PARTS
                                        + ". Default: the whole list.")),
                List.of(),
                reads,
                request -> {
                    List<?> all = list.apply((T) request.source());
                    if (request.arguments().get("first") == null) {
                        return all;
                    }
                    int first = PageArguments.first(request.arguments(), ListSize.PARTS);
                    return all.subList(0, Math.min(all.size(), first));
                });
    }
}
