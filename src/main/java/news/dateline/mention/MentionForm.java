package news.dateline.mention;

import org.eclipse.microprofile.graphql.Description;

@Description("How words name an entity.")
public enum MentionForm {
    @Description("The name of the entity.")
    NAME,
    @Description("A shorter name.")
    SHORT_NAME,
    @Description("An abbreviation, such as initials.")
    ABBREVIATION,
    @Description("A word for its people or for what belongs to it, such as \"Korean\" for Korea.")
    DEMONYM,
    @Description(
            "A name of something else that stands for the entity, such as Moscow for Russia's government. Not matched by place filters.")
    METONYM,
    @Description("A description, such as \"the ministry\".")
    DESCRIPTION
}
