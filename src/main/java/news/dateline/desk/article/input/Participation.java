package news.dateline.desk.article.input;

import java.util.List;

import news.dateline.desk.values.ParticipationFields;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A participation in an event.")
@Input("ParticipationInput")
public class Participation extends ParticipationFields {

    @NonNull
    @Description("On what it is based: at least one.")
    public List<@NonNull Evidence> evidence;
}
