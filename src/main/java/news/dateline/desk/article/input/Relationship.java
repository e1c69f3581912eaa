package news.dateline.desk.article.input;

import java.util.List;

import news.dateline.person.RelationshipKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A relationship of two people. The inverse is derived.")
@Input("RelationshipInput")
public class Relationship {

    @Id
    @NonNull
    @Description("The person whose relationship it is.")
    public String owner;

    @Id
    @NonNull
    @Description("The other person.")
    public String person;

    @NonNull
    @Description("What `person` is to `owner`.")
    public RelationshipKind kind;

    @NonNull
    @Description("On what it is based: at least one.")
    public List<@NonNull Evidence> evidence;
}
