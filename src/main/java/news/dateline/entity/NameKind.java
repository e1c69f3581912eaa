package news.dateline.entity;

import org.eclipse.microprofile.graphql.Description;

@Description("The kind of a name.")
public enum NameKind {
    @Description("The preferred name.")
    PRIMARY,
    @Description("The name in another spelling, script or language.")
    VARIANT,
    @Description("A shorter name.")
    SHORT,
    @Description("A name that is no longer in use.")
    FORMER,
    @Description("An abbreviation, such as initials.")
    ABBREVIATION,
    @Description("A word for its people or for what belongs to it, such as \"Korean\" for Korea.")
    DEMONYM
}
