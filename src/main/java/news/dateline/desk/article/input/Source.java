package news.dateline.desk.article.input;

import news.dateline.article.SourceRole;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("An organization that the article comes from.")
@Input("ArticleSourceInput")
public class Source {

    @Id
    @NonNull
    @Description("The organization.")
    public String organization;

    @NonNull
    @Description("Its part in the article.")
    public SourceRole role;

    @Description("The URL of the article there.")
    public @Nullable String url;
}
