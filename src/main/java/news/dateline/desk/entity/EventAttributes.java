package news.dateline.desk.entity;

import news.dateline.desk.values.FuzzyDate;
import news.dateline.event.EventStatus;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.jspecify.annotations.Nullable;

/** The fields of inputs that only events have. */
abstract class EventAttributes extends EntityAttributes {

    @Id
    @Description("The id of the event that this is a part of.")
    public @Nullable String partOf;

    @Description(
            "Whether the event happened or may still happen, shown until an article reports on it. Only for an event with an `origin`.")
    public @Nullable EventStatus status;

    @Description(
            "When it starts or started, shown until an article reports on it. Only for an event with an `origin`.")
    public @Nullable FuzzyDate starts;

    @Description(
            "When it ends or ended, shown until an article reports on it. Only for an event with an `origin`.")
    public @Nullable FuzzyDate ends;
}
