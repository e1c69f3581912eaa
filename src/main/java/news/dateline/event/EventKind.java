package news.dateline.event;

import org.eclipse.microprofile.graphql.Description;

@Description("The kind of an event. New values may be added: treat unknown values as OTHER.")
public enum EventKind {
    @Description("A visit.")
    VISIT,
    @Description("A meeting.")
    MEETING,
    @Description("A meeting of heads of state or government.")
    SUMMIT,
    @Description("Talks or negotiations.")
    TALKS,
    @Description("A test of a weapon.")
    WEAPONS_TEST,
    @Description("An execution.")
    EXECUTION,
    @Description("A death.")
    DEATH,
    @Description("A dismissal from office.")
    DISMISSAL,
    @Description("An appointment to office.")
    APPOINTMENT,
    @Description("An agreement or treaty.")
    AGREEMENT,
    @Description("An election.")
    ELECTION,
    @Description("A parade.")
    PARADE,
    @Description("A ceremony.")
    CEREMONY,
    @Description("Sanctions imposed or lifted.")
    SANCTIONS,
    @Description("A project or construction.")
    PROJECT,
    @Description("A war or armed clash.")
    CONFLICT,
    @Description("A disaster or accident.")
    DISASTER,
    @Description("A trial in court.")
    TRIAL,
    @Description("Any other kind.")
    OTHER
}
