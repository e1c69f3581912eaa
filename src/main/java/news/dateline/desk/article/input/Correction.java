package news.dateline.desk.article.input;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A correction of the article.")
@Input("CorrectionInput")
public class Correction {

    @NonNull
    @Description("When it was made.")
    public Instant at;

    @NonNull
    @Description("The version that brought it; at most that of the working copy.")
    public Integer version;

    @NonNull
    @Description("What was wrong, and what is right.")
    public String text;
}
