package news.dateline.change;

import news.dateline.entity.EntityKind;
import org.eclipse.microprofile.graphql.Description;

@Description("The kind of an object that the change feed tells of.")
public enum ChangedKind {
    @Description("An article.")
    ARTICLE("Article"),
    @Description("A person.")
    PERSON(EntityKind.PERSON.typeName()),
    @Description("An organization.")
    ORGANIZATION(EntityKind.ORGANIZATION.typeName()),
    @Description("A place.")
    PLACE(EntityKind.PLACE.typeName()),
    @Description("An event.")
    EVENT(EntityKind.EVENT.typeName());

    private final String typeName;

    ChangedKind(String typeName) {
        this.typeName = typeName;
    }

    public String typeName() {
        return typeName;
    }
}
