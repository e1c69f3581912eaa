package news.dateline.article;

import org.eclipse.microprofile.graphql.Description;

@Description("What a credit is for. May grow: treat what you do not know as OTHER.")
public enum CreditRole {
    @Description("Wrote it.")
    AUTHOR,
    @Description("Contributed to it.")
    CONTRIBUTOR,
    @Description("Took its pictures.")
    PHOTOGRAPHER,
    @Description("Edited it.")
    EDITOR,
    @Description("Anything else.")
    OTHER
}
