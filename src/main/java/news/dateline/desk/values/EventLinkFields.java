package news.dateline.desk.values;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.event.EventLinkKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** What the statement says, whatever it is based on. */
@RegisterForReflection
public abstract class EventLinkFields {

    @Id
    @NonNull
    @Description("The event that the link starts from.")
    public String from;

    @NonNull
    @Description("What `from` is to `to`.")
    public EventLinkKind kind;

    @Id
    @NonNull
    @Description("The other event.")
    public String to;
}
