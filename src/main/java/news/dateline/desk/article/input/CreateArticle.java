package news.dateline.desk.article.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

@Description("A new article.")
@Input("CreateArticleInput")
public class CreateArticle extends ArticleContent {

    @Description(
            "The key of the article in bundles, permanent, at most 500 characters. Default: one that is made up.")
    public @Nullable String key;

    @Description(
            "A text of your choice, at most 200 characters. If a request with it is repeated within 24 hours, it gets the answer of the first and changes nothing.")
    public @Nullable String idempotencyKey;
}
