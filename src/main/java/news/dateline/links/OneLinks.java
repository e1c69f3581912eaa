package news.dateline.links;

import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entity.EntityRef;
import news.dateline.entity.NodeTypes;
import news.dateline.errors.ApiError;
import news.dateline.loading.ById;
import news.dateline.loading.FieldRequest;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Reads;
import org.jspecify.annotations.Nullable;

/**
 * Declares links from a row to one other row by its id. An optional link is null if there is no id
 * or the row is not visible. A required link always has a target: the statement that read the row
 * has checked it.
 */
@ApplicationScoped
class OneLinks {

    private final ById byId;
    private final NodeTypes nodes;

    OneLinks(ById byId, NodeTypes nodes) {
        this.byId = byId;
        this.nodes = nodes;
    }

    <S> DeclaredField optional(
            Class<S> on,
            String name,
            RowType<? extends GraphRow> to,
            String description,
            Function<S, Long> id) {
        return field(on, name, to.name(), description, to(toRow(to), id));
    }

    <S> DeclaredField required(
            Class<S> on,
            String name,
            RowType<? extends GraphRow> to,
            String description,
            Function<S, Long> id) {
        return field(on, name, to.name() + "!", description, thatIsThere(to(toRow(to), id)));
    }

    /** A link to an entity of any kind; the row has the kind. */
    <S> DeclaredField optional(
            Class<S> on, String name, String description, Function<S, EntityRef> entity) {
        return field(on, name, "Entity", description, to(this::entity, entity));
    }

    <S> DeclaredField required(
            Class<S> on, String name, String description, Function<S, EntityRef> entity) {
        return field(on, name, "Entity!", description, thatIsThere(to(this::entity, entity)));
    }

    private static <S> DeclaredField field(
            Class<S> on, String name, String type, String description, Target<S> target) {
        return DeclaredField.plain(
                on.getSimpleName(),
                name,
                type,
                description,
                Reads.ONE,
                request -> target.apply(request, request.source()));
    }

    /** Finds the target of a link; null if the row has no id for it. */
    private interface Target<S>
            extends BiFunction<FieldRequest, S, CompletableFuture<? extends GraphRow>> {}

    private static <S, K> Target<S> to(Target<K> find, Function<S, K> key) {
        return (request, row) -> {
            K value = key.apply(row);
            return value == null ? null : find.apply(request, value);
        };
    }

    private Target<Long> toRow(RowType<? extends GraphRow> type) {
        return (request, id) -> byId.load(request, type, id);
    }

    private @Nullable CompletableFuture<? extends GraphRow> entity(
            FieldRequest request, EntityRef entity) {
        return entity.id == null || entity.kind == null
                ? null
                : nodes.load(request, entity.kind, entity.id);
    }

    private static <S> Target<S> thatIsThere(Target<S> target) {
        return (request, row) -> target.apply(request, row).thenApply(OneLinks::stillThere);
    }

    /**
     * Fails if a row that an earlier statement of the same request has seen is not visible any
     * more.
     */
    static <T> T stillThere(T row) {
        if (row == null) {
            throw ApiError.vanished();
        }
        return row;
    }
}
