package news.dateline.desk.article.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("What an image shows.")
@Input("DepictionInput")
public class Depiction {

    @Id
    @NonNull
    @Description("The person, organization, event or place.")
    public String entity;

    @Description("Where it is in the image, in words.")
    public @Nullable String position;
}
