package news.dateline.person;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether a role was held as of the affiliation's date.")
public enum AffiliationState {
    @Description("It was held.")
    HELD,
    @Description("It was held before and no longer.")
    FORMER,
    @Description("The evidence does not tell.")
    UNKNOWN
}
