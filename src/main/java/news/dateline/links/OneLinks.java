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

/**
 * Declares links from a row to one other row, whose id it holds. An optional link is null if there
 * is no id, or no row with it that a reader may see. Without the target of a required link its row
 * would mean nothing; the row's own statement has checked that it is there.
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

    /** To an entity of any kind: the row says which. */
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

    /** Finds a link's target; null if the row names none. */
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

    private CompletableFuture<? extends GraphRow> entity(FieldRequest request, EntityRef entity) {
        return entity.id == null ? null : nodes.load(request, entity.kind, entity.id);
    }

    private static <S> Target<S> thatIsThere(Target<S> target) {
        return (request, row) -> target.apply(request, row).thenApply(OneLinks::stillThere);
    }

    /** What a reader could see a moment ago, in an earlier statement of the same request. */
    static <T> T stillThere(T row) {
        if (row == null) {
            throw ApiError.vanished();
        }
        return row;
    }
}
