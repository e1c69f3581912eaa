package news.dateline.entity;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of name it is.")
public enum NameKind {
    @Description("The preferred name.")
    PRIMARY,
    @Description("Another spelling, script or language.")
    VARIANT,
    @Description("A shorter form.")
    SHORT,
    @Description("No longer in use.")
    FORMER,
    @Description("Initials and the like.")
    ABBREVIATION,
    @Description("What its people, or things of it, are called.")
    DEMONYM
}
