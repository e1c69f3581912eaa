package news.dateline.quotation;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether a quotation gives the speaker's own words.")
public enum QuotationForm {
    @Description("The speaker's own words.")
    DIRECT,
    @Description("In the article's words.")
    INDIRECT,
    @Description("Some of each.")
    MIXED
}
