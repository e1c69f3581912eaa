package news.dateline.article;

import org.eclipse.microprofile.graphql.Description;

@Description("What a credit is for. New values may be added: treat unknown values as OTHER.")
public enum CreditRole {
    @Description("Wrote the article.")
    AUTHOR,
    @Description("Contributed to the article.")
    CONTRIBUTOR,
    @Description("Took the pictures.")
    PHOTOGRAPHER,
    @Description("Edited the article.")
    EDITOR,
    @Description("Anything else.")
    OTHER
}
