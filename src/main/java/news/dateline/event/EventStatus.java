package news.dateline.event;

import org.eclipse.microprofile.graphql.Description;

@Description(
        "Whether an event happened, or may yet. May grow: treat what you do not know as UNKNOWN.")
public enum EventStatus {
    @Description("Somebody thinks that it may happen.")
    POSSIBLE,
    @Description("It is announced or arranged.")
    PLANNED,
    @Description("It is going on.")
    ONGOING,
    @Description("It is over.")
    PAST,
    @Description("It was planned and called off.")
    CANCELLED,
    @Description("It was planned and put off.")
    POSTPONED,
    @Description("It was thought possible and did not come about.")
    UNREALIZED,
    @Description("The source does not say.")
    UNKNOWN
}
