package news.dateline.live;

import org.eclipse.microprofile.graphql.Description;

@Description("What happened to an article, as a list of articles with a filter sees it.")
public enum ArticleEventKind {
    @Description(
            "It became visible to readers: it was published, its embargo ended, or it was restored. It matches the filter.")
    PUBLISHED,
    @Description("It has another version, which matches the filter.")
    CHANGED,
    @Description("It has a version with a correction, which matches the filter.")
    CORRECTED,
    @Description(
            "Readers do not see it any more. All withdrawals are told, whatever the filter: delete the article if you have it.")
    WITHDRAWN,
    @Description(
            "It has another version, which does not match the filter: delete the article if you have it. Whether an earlier version matched is not known.")
    UNMATCHED
}
