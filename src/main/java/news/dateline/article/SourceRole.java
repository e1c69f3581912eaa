package news.dateline.article;

import org.eclipse.microprofile.graphql.Description;

@Description("How an organization passed an article on.")
public enum SourceRole {
    @Description("Produced the article.")
    ORIGINATOR,
    @Description("Sent the article over its wire service.")
    WIRE,
    @Description("Distributed the article.")
    DISTRIBUTOR
}
