package news.dateline.desk.article.input;

import java.util.List;

import news.dateline.desk.values.FuzzyDate;
import news.dateline.event.EventStatus;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("What the article reports of an event.")
@Input("EventReportInput")
public class EventReport {

    @Id
    @NonNull
    @Description("The event; one report for each.")
    public String event;

    @NonNull
    @Description("Its status.")
    public EventStatus status;

    @Description("When it starts.")
    public @Nullable FuzzyDate starts;

    @Description("When it ends.")
    public @Nullable FuzzyDate ends;

    @NonNull
    @Description("On what it is based: at least one.")
    public List<@NonNull Evidence> evidence;
}
