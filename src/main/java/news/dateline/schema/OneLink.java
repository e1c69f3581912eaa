package news.dateline.schema;

import java.util.function.Function;

import news.dateline.errors.ApiError;
import news.dateline.loading.ById;
import news.dateline.loading.Row;
import news.dateline.loading.RowType;

/** Declares a link to one row. */
public final class OneLink {

    private OneLink() {}

    /** A link that need not lead anywhere: null if there is no id, or nothing there to be seen. */
    public static <S, T extends Row> DeclaredField optional(
            Class<S> on,
            String name,
            RowType<T> type,
            String description,
            Function<S, Long> id,
            ById byId) {
        return DeclaredField.plain(
                on.getSimpleName(),
                name,
                type.name(),
                description,
                Reads.ONE,
                asked -> {
                    Long key = id.apply(asked.source());
                    return key == null ? null : byId.load(asked, type, key);
                });
    }

    /** A link without which its row would mean nothing; the row's own statement has checked it. */
    public static <S, T extends Row> DeclaredField required(
            Class<S> on,
            String name,
            RowType<T> type,
            String description,
            Function<S, Long> id,
            ById byId) {
        return DeclaredField.plain(
                on.getSimpleName(),
                name,
                type.name() + "!",
                description,
                Reads.ONE,
                asked ->
                        byId.load(asked, type, id.apply(asked.source()))
                                .thenApply(OneLink::stillThere));
    }

    /** What a reader could see a moment ago, in an earlier statement of the same request. */
    public static <T> T stillThere(T row) {
        if (row == null) {
            throw ApiError.vanished();
        }
        return row;
    }
}
