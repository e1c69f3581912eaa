package news.dateline.article;

import org.eclipse.microprofile.graphql.Description;

@Description("How an organization passed an article on.")
public enum SourceRole {
    @Description("Made it.")
    ORIGINATOR,
    @Description("Put it on its wire.")
    WIRE,
    @Description("Distributed it.")
    DISTRIBUTOR
}
