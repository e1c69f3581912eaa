package news.dateline.article;

import org.eclipse.microprofile.graphql.Description;

@Description("Where an article stands in its life. Readers see PUBLISHED alone.")
public enum ArticleStatus {
    @Description("Being written.")
    DRAFT,
    @Description("Finished, to be published at a set time or after an embargo.")
    SCHEDULED,
    @Description("To be read.")
    PUBLISHED,
    @Description("Taken back.")
    WITHDRAWN
}
