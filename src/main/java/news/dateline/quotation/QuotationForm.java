package news.dateline.quotation;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether a quotation gives the speaker's own words.")
public enum QuotationForm {
    @Description("The speaker's own words.")
    DIRECT,
    @Description("A paraphrase in the article's words.")
    INDIRECT,
    @Description("Partly the speaker's words, partly the article's.")
    MIXED
}
