package news.dateline.entity;

import java.util.Locale;

import org.eclipse.microprofile.graphql.Description;

/**
 * What an article can be about: the kinds of {@link Entity}. Each is a GraphQL type, whose class
 * has the same name and is in the package of that name.
 */
@Description("The kind of an entity.")
public enum EntityKind {
    @Description("A person.")
    PERSON("Person", "a person"),
    @Description("An organization.")
    ORGANIZATION("Organization", "an organization"),
    @Description("A place.")
    PLACE("Place", "a place"),
    @Description("An event.")
    EVENT("Event", "an event");

    private final String typeName;
    private final String phrase;

    EntityKind(String typeName, String phrase) {
        this.typeName = typeName;
        this.phrase = phrase;
    }

    public String typeName() {
        return typeName;
    }

    /** The field of Query that finds one, and the type of its lines in bundles. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As in "the id of a person". */
    public String phrase() {
        return phrase;
    }
}
