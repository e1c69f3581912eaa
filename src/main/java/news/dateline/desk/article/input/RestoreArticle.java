package news.dateline.desk.article.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("The version to restore.")
@Input("RestoreArticleInput")
public class RestoreArticle {

    @Id
    @NonNull
    @Description("The article: `DeskArticle.id`.")
    public String id;

    @Description(
            "A version of the content in the article's history, `ArticleVersion.version`, that was published or loaded. Left out: the working copy that was discarded last.")
    public @Nullable Integer version;

    @Description(
            "`DeskArticle.version` as you have read it: if the article has changed since then, nothing is done, and the user error is CONFLICT. Recommended.")
    public @Nullable Integer expectedVersion;

    @Description(
            "A text of your choice, at most 200 characters. If a request with it is repeated within 24 hours, it gets the answer of the first and changes nothing.")
    public @Nullable String idempotencyKey;
}
