package news.dateline.desk.article.input;

import java.util.List;

import news.dateline.desk.values.RelationshipFields;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A relationship of two people. The inverse is derived.")
@Input("RelationshipInput")
public class Relationship extends RelationshipFields {

    @NonNull
    @Description("On what it is based: at least one.")
    public List<@NonNull Evidence> evidence;
}
