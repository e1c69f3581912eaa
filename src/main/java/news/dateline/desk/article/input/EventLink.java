package news.dateline.desk.article.input;

import java.util.List;

import news.dateline.event.EventLinkKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Description("How an event is linked to another.")
@Input("EventLinkInput")
public class EventLink {

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

    @NonNull
    @Description("On what it is based: at least one.")
    public List<@NonNull Evidence> evidence;
}
