package news.dateline.preview;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.article.Article;
import news.dateline.entity.GlobalId;
import news.dateline.loading.ById;
import news.dateline.loading.FieldRequest;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.DeclaredField.Argument;
import news.dateline.schema.Link;
import news.dateline.schema.Reads;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Query.previews, without a role, in {@link PreviewGraph}: of as many articles at once as a test
 * likes.
 */
@ApplicationScoped
public class PreviewsField implements Link {

    private final ById byId;

    PreviewsField(ById byId) {
        this.byId = byId;
    }

    @Override
    public List<DeclaredField> fields() {
        boolean isWanted =
                ConfigProvider.getConfig()
                        .getOptionalValue(PreviewGraph.KEY, Boolean.class)
                        .orElse(false);
        return isWanted ? List.of(previews()) : List.of();
    }

    private DeclaredField previews() {
        return new DeclaredField(
                "Query",
                "previews",
                "[Article]!",
                "Working copies.",
                List.of(new Argument("ids", "[ID!]!", "Of these articles.")),
                List.of(),
                Reads.asManyAs("ids", 100),
                this::find);
    }

    private CompletableFuture<List<Article>> find(FieldRequest request) {
        List<CompletableFuture<Article>> found =
                request.<List<String>>argument("ids").stream()
                        .map(id -> byId.preview(request, Article.TYPE, GlobalId.decode(id).row()))
                        .toList();
        return CompletableFuture.allOf(found.toArray(CompletableFuture[]::new))
                .thenApply(done -> found.stream().map(CompletableFuture::join).toList());
    }
}
