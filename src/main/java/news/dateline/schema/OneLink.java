package news.dateline.schema;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.schema.DataFetchingEnvironment;
import news.dateline.errors.ApiError;
import news.dateline.loading.Row;

/** Declares a link to one row. */
public final class OneLink {

    /** Finds the row that another row points to. */
    public interface Finder {
        CompletableFuture<? extends Row> find(DataFetchingEnvironment env, long id);
    }

    private OneLink() {}

    /** A link that need not lead anywhere: null if there is no id, or nothing there to be seen. */
    public static DeclaredField optional(
            String on,
            String name,
            String type,
            String description,
            Function<Object, Long> id,
            Finder finder) {
        return new DeclaredField(
                on,
                name,
                type,
                description,
                List.of(),
                List.of(),
                env -> {
                    Long key = id.apply(env.getSource());
                    return key == null ? null : finder.find(env, key);
                });
    }

    /** A link without which its row would mean nothing; the row's own statement has checked it. */
    public static DeclaredField required(
            String on,
            String name,
            String type,
            String description,
            Function<Object, Long> id,
            Finder finder) {
        return new DeclaredField(
                on,
                name,
                type + "!",
                description,
                List.of(),
                List.of(),
                env -> finder.find(env, id.apply(env.getSource())).thenApply(OneLink::stillThere));
    }

    private static <T> T stillThere(T row) {
        if (row == null) {
            throw ApiError.vanished();
        }
        return row;
    }
}
