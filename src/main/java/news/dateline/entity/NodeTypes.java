package news.dateline.entity;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.spi.ClassloadingService;
import news.dateline.loading.ById;
import news.dateline.loading.FieldRequest;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;

/**
 * The types that have an id, by name. They are the annotated classes that implement {@link Node};
 * how the rows of each are read, its constant {@code TYPE} says.
 */
@ApplicationScoped
public class NodeTypes {

    private static final String CONSTANT = "TYPE";

    private final Map<String, RowType<? extends GraphRow>> byName;
    private final ById byId;
    private final Previews previews;

    NodeTypes(Schema annotated, ById byId, Previews previews) {
        this.byName =
                annotated.getTypes().values().stream()
                        .<Class<?>>map(
                                type -> ClassloadingService.get().loadClass(type.getClassName()))
                        .filter(Node.class::isAssignableFrom)
                        .<RowType<? extends GraphRow>>map(NodeTypes::rows)
                        .collect(Collectors.toMap(RowType::name, Function.identity()));
        this.byId = byId;
        this.previews = previews;
    }

    @SuppressWarnings("unchecked")
    private static RowType<? extends GraphRow> rows(Class<?> node) {
        try {
            return (RowType<? extends GraphRow>) node.getField(CONSTANT).get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    public Set<String> names() {
        return byName.keySet();
    }

    public boolean has(String type) {
        return byName.containsKey(type);
    }

    /** What a client names by its id, as readers see it or in a preview. */
    public CompletableFuture<? extends GraphRow> loadGiven(FieldRequest request, GlobalId id) {
        return id.preview() == null
                ? byId.loadGiven(request, rows(id.type()), id.row())
                : previews.load(request, rows(id.type()), id.row(), id.preview());
    }

    public CompletableFuture<? extends GraphRow> load(
            FieldRequest request, EntityKind kind, long id) {
        return byId.load(request, rows(kind.typeName()), id);
    }

    private RowType<? extends GraphRow> rows(String type) {
        return Objects.requireNonNull(byName.get(type), type);
    }
}
