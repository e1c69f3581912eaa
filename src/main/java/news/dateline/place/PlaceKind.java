package news.dateline.place;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of place it is. May grow: treat what you do not know as OTHER.")
public enum PlaceKind {
    @Description("A country.")
    COUNTRY,
    @Description("A part of a country, or of several.")
    REGION,
    @Description("A city, town or village.")
    CITY,
    @Description("A square, a building, a test site and the like.")
    SITE,
    @Description("A sea, lake or river.")
    BODY_OF_WATER,
    @Description("Any other kind.")
    OTHER
}
