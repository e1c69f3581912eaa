package news.dateline.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;
import news.dateline.loading.Asked;
import news.dateline.loading.ById;
import news.dateline.loading.Row;
import news.dateline.loading.RowType;

/** All nouns by the names of their types. */
@ApplicationScoped
public class Nouns {

    private final Map<String, RowType<? extends Row>> byType;
    private final ById byId;

    Nouns(@All List<Noun> nouns, ById byId) {
        this.byType =
                nouns.stream()
                        .map(Noun::rows)
                        .collect(Collectors.toMap(RowType::name, Function.identity()));
        this.byId = byId;
    }

    public Set<String> types() {
        return byType.keySet();
    }

    public boolean has(String type) {
        return byType.containsKey(type);
    }

    public CompletableFuture<? extends Row> load(Asked asked, String type, long id) {
        return byId.load(asked, byType.get(type), id);
    }

    public CompletableFuture<? extends Row> load(Asked asked, EntityKind kind, long id) {
        return load(asked, kind.typeName(), id);
    }
}
