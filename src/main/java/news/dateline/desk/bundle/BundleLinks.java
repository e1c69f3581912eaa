package news.dateline.desk.bundle;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.desk.article.DeskArticle;
import news.dateline.desk.entity.DeskEntity;
import news.dateline.loading.ById;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.Reads;
import org.jspecify.annotations.Nullable;

/** What lines that were loaded are about, for editors, who see all of it. */
@ApplicationScoped
class BundleLinks implements Link {

    private final ById byId;

    BundleLinks(ById byId) {
        this.byId = byId;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                link(
                        "article",
                        DeskArticle.TYPE,
                        "The article that the line gives or withdraws, as the desk sees it after the mutation; null if there is none, or the line is refused.",
                        line -> line.articleId),
                link(
                        "entity",
                        DeskEntity.TYPE,
                        "The entity that the line gives or merges, as the desk sees it after the mutation; null if there is none, or the line is refused.",
                        line -> line.entityId));
    }

    private DeclaredField link(
            String name,
            RowType<? extends GraphRow> rows,
            String description,
            Function<BundleLineResult, @Nullable Long> row) {
        return DeclaredField.plain(
                "BundleLineResult",
                name,
                rows.name(),
                description,
                Reads.ONE,
                request -> {
                    Long id = row.apply(request.source());
                    return id == null
                            ? CompletableFuture.completedFuture(null)
                            : byId.load(request, rows, id);
                });
    }
}
