package news.dateline.place;

import org.eclipse.microprofile.graphql.Description;

@Description("The kind of a place. New values may be added: treat unknown values as OTHER.")
public enum PlaceKind {
    @Description("A country.")
    COUNTRY,
    @Description("A region of one or several countries.")
    REGION,
    @Description("A city, town or village.")
    CITY,
    @Description("A site, such as a square, a building or a test site.")
    SITE,
    @Description("A sea, lake or river.")
    BODY_OF_WATER,
    @Description("Any other kind.")
    OTHER
}
