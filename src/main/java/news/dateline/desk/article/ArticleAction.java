package news.dateline.desk.article;

import org.eclipse.microprofile.graphql.Description;

/** What was done to an article. */
@Description("What was done to an article.")
public enum ArticleAction {
    @Description("A first working copy was created.")
    CREATED,
    @Description(
            "The working copy was changed, perhaps with its mentions, quotations and statements, or one was begun for a published article.")
    UPDATED,
    @Description("Only mentions, quotations or statements of the working copy were changed.")
    ANNOTATED,
    @Description("The working copy was discarded.")
    DISCARDED,
    @Description("A time was set at which the working copy is published.")
    SCHEDULED,
    @Description("The time was removed.")
    UNSCHEDULED,
    @Description("The working copy was published.")
    PUBLISHED,
    @Description("A correction was published.")
    CORRECTED,
    @Description("The article was withdrawn.")
    WITHDRAWN,
    @Description("The content of an earlier version became the working copy.")
    RESTORED,
    @Description("A bundle with this version was loaded.")
    LOADED
}
