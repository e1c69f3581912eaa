package news.dateline.desk.suggestion;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether a suggestion is decided.")
public enum SuggestionStatus {
    @Description("No editor has decided yet.")
    WAITING,
    @Description("An editor has accepted it: its line is loaded.")
    ACCEPTED,
    @Description("An editor has rejected it. The same source cannot suggest it again.")
    REJECTED
}
