package news.dateline.identity;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.SecurityIdentity;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.Reads;

/** Query.viewer. */
@ApplicationScoped
class ViewerLink implements Link {

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                DeclaredField.plain(
                        "Query",
                        "viewer",
                        "Viewer",
                        ViewerQuery.DESCRIPTION,
                        Reads.NOTHING,
                        request ->
                                CompletableFuture.completedFuture(
                                        Viewer.of(
                                                request.environment()
                                                        .getGraphQlContext()
                                                        .get(SecurityIdentity.class)))));
    }
}
