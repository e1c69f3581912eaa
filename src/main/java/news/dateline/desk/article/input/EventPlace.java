package news.dateline.desk.article.input;

import java.util.List;

import news.dateline.desk.values.EventPlaceFields;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A place of an event.")
@Input("EventPlaceInput")
public class EventPlace extends EventPlaceFields {

    @NonNull
    @Description("On what it is based: at least one.")
    public List<@NonNull Evidence> evidence;
}
