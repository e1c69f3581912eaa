package news.dateline.desk.article.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A subject of the article.")
@Input("SubjectInput")
public class Subject {

    @NonNull
    @Description("The URL or URN of the vocabulary.")
    public String scheme;

    @NonNull
    @Description("The code in the vocabulary.")
    public String code;

    @NonNull
    @Description("The name of the subject.")
    public String name;
}
