package news.dateline.event;

import org.eclipse.microprofile.graphql.Description;

@Description("What somebody does in an event. May grow: treat what you do not know as OTHER.")
public enum ParticipantRole {
    @Description("Visits.")
    VISITOR,
    @Description("Receives.")
    HOST,
    @Description("Goes on another's behalf.")
    ENVOY,
    @Description("Is a member of a delegation.")
    DELEGATE,
    @Description("Is present.")
    ATTENDEE,
    @Description("Takes part.")
    PARTICIPANT,
    @Description("Negotiates.")
    NEGOTIATOR,
    @Description("Signs.")
    SIGNATORY,
    @Description("Arranges it.")
    ORGANIZER,
    @Description("The agent of the event.")
    ACTOR,
    @Description("The person, organization or state affected.")
    SUBJECT,
    @Description("A candidate in the election.")
    CANDIDATE,
    @Description("Was elected, or won.")
    WINNER,
    @Description("Any other part.")
    OTHER
}
