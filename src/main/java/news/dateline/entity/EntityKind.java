package news.dateline.entity;

import java.util.Locale;

/**
 * What an article can be about: the kinds of {@link Entity}. Each is a GraphQL type, whose class
 * has the same name and is in the package of that name.
 */
public enum EntityKind {
    PERSON("Person", "a person"),
    ORGANIZATION("Organization", "an organization"),
    PLACE("Place", "a place"),
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
