package news.dateline.event;

import org.eclipse.microprofile.graphql.Description;

@Description(
        "The role of a participant in an event. New values may be added: treat unknown values as OTHER.")
public enum ParticipantRole {
    @Description("Pays the visit.")
    VISITOR,
    @Description("Hosts the event or receives the visitors.")
    HOST,
    @Description("Acts on behalf of someone else.")
    ENVOY,
    @Description("Member of a delegation.")
    DELEGATE,
    @Description("Attends.")
    ATTENDEE,
    @Description("Takes part.")
    PARTICIPANT,
    @Description("Negotiates.")
    NEGOTIATOR,
    @Description("Signs.")
    SIGNATORY,
    @Description("Organizes the event.")
    ORGANIZER,
    @Description("Carries out the event.")
    ACTOR,
    @Description("Person, organization or state that the event happens to.")
    SUBJECT,
    @Description("Candidate in the election.")
    CANDIDATE,
    @Description("Was elected, or won.")
    WINNER,
    @Description("Any other role.")
    OTHER
}
