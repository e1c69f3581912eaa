package news.dateline.desk.article.input;

import java.util.List;

import news.dateline.event.ParticipantRole;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("A participation in an event.")
@Input("ParticipationInput")
public class Participation {

    @Id
    @NonNull
    @Description("The event.")
    public String event;

    @Id
    @NonNull
    @Description("The person, organization or place that takes part.")
    public String agent;

    @NonNull
    @Description("The role.")
    public ParticipantRole role;

    @Id
    @Description("The person, organization or place for which it takes part.")
    public @Nullable String onBehalfOf;

    @NonNull
    @Description("On what it is based: at least one.")
    public List<@NonNull Evidence> evidence;
}
