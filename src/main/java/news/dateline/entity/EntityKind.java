package news.dateline.entity;

/** What an article can be about. */
public enum EntityKind {
    PERSON("Person"),
    ORGANIZATION("Organization"),
    EVENT("Event"),
    PLACE("Place");

    private final String typeName;

    EntityKind(String typeName) {
        this.typeName = typeName;
    }

    public String typeName() {
        return typeName;
    }
}
