package news.dateline.desk.suggestion;

import org.eclipse.microprofile.graphql.Description;

@Description("The outcome of a suggestion.")
public enum SuggestOutcome {
    @Description("It waits for an editor.")
    WAITING,
    @Description(
            "The same content of the same source waits already. If the caller suggested it, its confidence is changed; nothing else is.")
    ALREADY_WAITING,
    @Description("An editor has accepted the same content of the same source before.")
    ALREADY_ACCEPTED,
    @Description("An editor has rejected the same content of the same source before.")
    REJECTED_BEFORE,
    @Description(
            "Too many suggestions of the caller wait for editors. It is not kept; suggest it again when some are decided.")
    LIMIT_REACHED,
    @Description("The line has problems. It is not kept.")
    INVALID
}
