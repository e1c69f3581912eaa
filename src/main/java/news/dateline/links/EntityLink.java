package news.dateline.links;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import news.dateline.entity.EntityKind;
import news.dateline.entity.Nouns;
import news.dateline.errors.ApiError;
import news.dateline.loading.Row;
import news.dateline.schema.DeclaredField;

/** Declares a link to one entity of any kind: the row says which. */
final class EntityLink {

    private EntityLink() {}

    static DeclaredField optional(
            String on,
            String name,
            String description,
            Function<Object, Long> id,
            Function<Object, EntityKind> kind,
            Nouns nouns) {
        return new DeclaredField(
                on,
                name,
                "Entity",
                description,
                List.of(),
                List.of(),
                env -> {
                    Object row = env.getSource();
                    Long key = id.apply(row);
                    return key == null ? null : nouns.load(env, kind.apply(row), key);
                });
    }

    static DeclaredField required(
            String on,
            String name,
            String description,
            Function<Object, Long> id,
            Function<Object, EntityKind> kind,
            Nouns nouns) {
        return new DeclaredField(
                on,
                name,
                "Entity!",
                description,
                List.of(),
                List.of(),
                env -> {
                    Object row = env.getSource();
                    return stillThere(nouns.load(env, kind.apply(row), id.apply(row)));
                });
    }

    private static CompletableFuture<Row> stillThere(CompletableFuture<? extends Row> found) {
        return found.thenApply(
                row -> {
                    if (row == null) {
                        throw ApiError.vanished();
                    }
                    return row;
                });
    }
}
