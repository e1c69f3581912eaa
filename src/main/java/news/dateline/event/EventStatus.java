package news.dateline.event;

import org.eclipse.microprofile.graphql.Description;

@Description(
        "Whether an event happened or may still happen. New values may be added: treat unknown values as UNKNOWN.")
public enum EventStatus {
    @Description("It is considered possible.")
    POSSIBLE,
    @Description("It is announced or arranged.")
    PLANNED,
    @Description("It is happening now.")
    ONGOING,
    @Description("It is over.")
    PAST,
    @Description("It was planned and has been cancelled.")
    CANCELLED,
    @Description("It was planned and has been postponed.")
    POSTPONED,
    @Description("It was considered possible and did not happen.")
    UNREALIZED,
    @Description("The source does not say.")
    UNKNOWN
}
