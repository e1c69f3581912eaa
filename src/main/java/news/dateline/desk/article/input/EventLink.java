package news.dateline.desk.article.input;

import java.util.List;

import news.dateline.desk.values.EventLinkFields;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Description("How an event is linked to another.")
@Input("EventLinkInput")
public class EventLink extends EventLinkFields {

    @NonNull
    @Description("On what it is based: at least one.")
    public List<@NonNull Evidence> evidence;
}
