package news.dateline.desk.split;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.desk.entity.DeskEntity;
import news.dateline.loading.ById;
import news.dateline.loading.FieldRequest;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.Reads;
import org.jspecify.annotations.Nullable;

/** The entities of a split. */
@ApplicationScoped
class SplitLinks implements Link {

    private final ById byId;

    SplitLinks(ById byId) {
        this.byId = byId;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                entity(
                        "entity",
                        "The entity that the mentions named before; null if nothing was changed.",
                        payload -> payload.splitId),
                entity(
                        "into",
                        "The entity that they name now; null if nothing was changed.",
                        payload -> payload.intoId));
    }

    private DeclaredField entity(
            String name, String description, Function<SplitPayload, @Nullable Long> id) {
        return DeclaredField.plain(
                "SplitPayload",
                name,
                "DeskEntity",
                description,
                Reads.ONE,
                request -> load(request, id));
    }

    private CompletableFuture<@Nullable DeskEntity> load(
            FieldRequest request, Function<SplitPayload, @Nullable Long> id) {
        SplitPayload payload = request.source();
        Long row = payload.userErrors.isEmpty() ? id.apply(payload) : null;
        return row == null
                ? CompletableFuture.completedFuture(null)
                : byId.load(request, DeskEntity.TYPE, row);
    }
}
