package news.dateline.desk.values;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.event.EventStatus;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** What the statement says, whatever it is based on. */
@RegisterForReflection
public abstract class EventPlaceFields {

    @Id
    @NonNull
    @Description("The event.")
    public String event;

    @Id
    @NonNull
    @Description("The place.")
    public String place;

    @NonNull
    @Description("The status of the event at this place.")
    public EventStatus status;
}
