package news.dateline.person;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether a role was held on the affiliation's `asOf` date.")
public enum AffiliationState {
    @Description("The role was held.")
    HELD,
    @Description("The role was held earlier, and no longer.")
    FORMER,
    @Description("The evidence does not say.")
    UNKNOWN
}
