package news.dateline.desk.article;

import java.util.concurrent.CompletableFuture;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.SecurityIdentity;
import news.dateline.entity.Previews;
import news.dateline.identity.Author;
import news.dateline.identity.Roles;
import news.dateline.loading.ById;
import news.dateline.loading.FieldRequest;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import org.jspecify.annotations.Nullable;

/** Objects of previews by their ids, for those who may see the article at the desk. */
@ApplicationScoped
class PreviewNodes implements Previews {

    private final ById byId;

    PreviewNodes(ById byId) {
        this.byId = byId;
    }

    /** Both rows are read at once; what was read for somebody else is not shown. */
    @Override
    public <T extends GraphRow> CompletableFuture<T> load(
            FieldRequest request, RowType<T> type, long id, long article) {
        SecurityIdentity caller =
                request.environment().getGraphQlContext().get(SecurityIdentity.class);
        if (caller == null || !caller.hasRole(Roles.CONTRIBUTOR)) {
            return CompletableFuture.completedFuture(null);
        }
        return byId.load(request, DeskArticle.TYPE, article)
                .thenCombine(
                        byId.preview(request, type, id, article),
                        (found, row) -> maySee(caller, found) ? row : null);
    }

    private static boolean maySee(SecurityIdentity caller, @Nullable DeskArticle article) {
        return article != null
                && (caller.hasRole(Roles.EDITOR) || Author.of(caller).id().equals(article.owner));
    }
}
