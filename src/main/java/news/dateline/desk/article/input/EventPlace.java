package news.dateline.desk.article.input;

import java.util.List;

import news.dateline.event.EventStatus;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A place of an event.")
@Input("EventPlaceInput")
public class EventPlace {

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

    @NonNull
    @Description("On what it is based: at least one.")
    public List<@NonNull Evidence> evidence;
}
