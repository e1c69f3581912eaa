package news.dateline.desk.values;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.event.ParticipantRole;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What the statement says, whatever it is based on. */
@RegisterForReflection
public abstract class ParticipationFields {

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
}
