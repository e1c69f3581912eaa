package news.dateline.article;

import org.eclipse.microprofile.graphql.Description;

@Description("The state in an article's life cycle. Readers see only PUBLISHED.")
public enum ArticleStatus {
    @Description("It is being written.")
    DRAFT,
    @Description("It is finished, and will be published at a set time or after an embargo.")
    SCHEDULED,
    @Description("It is published.")
    PUBLISHED,
    @Description("It has been withdrawn.")
    WITHDRAWN
}
