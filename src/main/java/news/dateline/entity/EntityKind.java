package news.dateline.entity;

/** What an article can be about: the kinds of {@link Entity}, each a GraphQL type. */
public enum EntityKind {
    PERSON("Person", "a person"),
    ORGANIZATION("Organization", "an organization"),
    EVENT("Event", "an event"),
    PLACE("Place", "a place");

    private final String typeName;
    private final String phrase;

    EntityKind(String typeName, String phrase) {
        this.typeName = typeName;
        this.phrase = phrase;
    }

    public String typeName() {
        return typeName;
    }

    /** As in "the id of a person". */
    public String phrase() {
        return phrase;
    }
}
