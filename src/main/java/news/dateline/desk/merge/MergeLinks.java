package news.dateline.desk.merge;

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

/** What the desk reads of merged entities. */
@ApplicationScoped
class MergeLinks implements Link {

    private static final String PAYLOAD = "MergePayload";

    private final ById byId;

    MergeLinks(ById byId) {
        this.byId = byId;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                DeclaredField.plain(
                        PAYLOAD,
                        "survivor",
                        "DeskEntity",
                        "The entity that stays; null if nothing was changed.",
                        Reads.ONE,
                        request -> load(request, payload -> payload.survivor)),
                DeclaredField.plain(
                        PAYLOAD,
                        "merged",
                        "DeskEntity",
                        "The entity that is merged, or was before its merge was undone; null if nothing was changed.",
                        Reads.ONE,
                        request -> load(request, payload -> payload.merged)),
                DeclaredField.plain(
                        "DeskEntity",
                        "mergedInto",
                        "DeskEntity",
                        "The entity that this one is merged into, and that its id leads to; null if it is not merged.",
                        Reads.ONE,
                        request -> load(request, request.<DeskEntity>source().mergedInto)));
    }

    private CompletableFuture<@Nullable DeskEntity> load(
            FieldRequest request, Function<MergePayload, @Nullable Long> id) {
        MergePayload payload = request.source();
        return load(request, payload.userErrors.isEmpty() ? id.apply(payload) : null);
    }

    private CompletableFuture<@Nullable DeskEntity> load(FieldRequest request, @Nullable Long id) {
        return id == null
                ? CompletableFuture.completedFuture(null)
                : byId.load(request, DeskEntity.TYPE, id);
    }
}
