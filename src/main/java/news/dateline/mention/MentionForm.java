package news.dateline.mention;

import org.eclipse.microprofile.graphql.Description;

@Description("How words name an entity.")
public enum MentionForm {
    @Description("By its name.")
    NAME,
    @Description("By a shorter name.")
    SHORT_NAME,
    @Description("By initials and the like.")
    ABBREVIATION,
    @Description("By what its people, or things of it, are called.")
    DEMONYM,
    @Description(
            "By the name of something else that stands for it: Moscow, for Russia's government. Not matched by place filters.")
    METONYM,
    @Description("By what it is.")
    DESCRIPTION
}
