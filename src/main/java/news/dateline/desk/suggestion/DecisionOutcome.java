package news.dateline.desk.suggestion;

import org.eclipse.microprofile.graphql.Description;

@Description("The outcome of deciding about a suggestion.")
public enum DecisionOutcome {
    @Description("It is accepted, and its line is loaded.")
    ACCEPTED,
    @Description("It is rejected.")
    REJECTED,
    @Description("There is no suggestion with this id, or it was deleted because of its age.")
    NOT_FOUND,
    @Description("It was decided before, perhaps otherwise; nothing is changed.")
    DECIDED_BEFORE,
    @Description(
            "Its line cannot be loaded now; the problems say why. It still waits: accept it when that is mended, or reject it.")
    INVALID
}
