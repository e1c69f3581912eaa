package news.dateline.event;

import org.eclipse.microprofile.graphql.Description;

@Description("How an event relates to another. New values may be added.")
public enum EventLinkKind {
    @Description("It came after the other, in the same story.")
    FOLLOWS,
    @Description("It led to the other.")
    LED_TO,
    @Description("It may lead to the other.")
    MAY_LEAD_TO,
    @Description("It answers the other.")
    RESPONSE_TO,
    @Description("It is a precedent for the other.")
    PRECEDENT
}
