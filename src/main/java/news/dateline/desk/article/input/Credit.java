package news.dateline.desk.article.input;

import news.dateline.article.CreditRole;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("A name in the byline.")
@Input("CreditInput")
public class Credit {

    @NonNull
    @Description("The name as printed.")
    public String name;

    @Id
    @Description("The person, organization or place; null if it is none of those in the graph.")
    public @Nullable String agent;

    @NonNull
    @Description("What the name is credited for.")
    public CreditRole role;
}
