package news.dateline.person;

import org.eclipse.microprofile.graphql.Description;

@Description(
        "What a person is to another. A tie that was stated one way is shown both ways, the derived one without telling a sex. May grow: treat what you do not know as OTHER.")
public enum RelationshipKind {
    @Description("Parent.")
    PARENT("CHILD"),
    @Description("Father.")
    FATHER("CHILD"),
    @Description("Mother.")
    MOTHER("CHILD"),
    @Description("Child.")
    CHILD("PARENT"),
    @Description("Son.")
    SON("PARENT"),
    @Description("Daughter.")
    DAUGHTER("PARENT"),
    @Description("Sibling.")
    SIBLING("SIBLING"),
    @Description("Brother.")
    BROTHER("SIBLING"),
    @Description("Sister.")
    SISTER("SIBLING"),
    @Description("Spouse.")
    SPOUSE("SPOUSE"),
    @Description("Husband.")
    HUSBAND("SPOUSE"),
    @Description("Wife.")
    WIFE("SPOUSE"),
    @Description("Grandparent.")
    GRANDPARENT("GRANDCHILD"),
    @Description("Grandfather.")
    GRANDFATHER("GRANDCHILD"),
    @Description("Grandmother.")
    GRANDMOTHER("GRANDCHILD"),
    @Description("Grandchild.")
    GRANDCHILD("GRANDPARENT"),
    @Description("Uncle.")
    UNCLE("NIECE_OR_NEPHEW"),
    @Description("Aunt.")
    AUNT("NIECE_OR_NEPHEW"),
    @Description("Uncle or aunt.")
    UNCLE_OR_AUNT("NIECE_OR_NEPHEW"),
    @Description("Niece.")
    NIECE("UNCLE_OR_AUNT"),
    @Description("Nephew.")
    NEPHEW("UNCLE_OR_AUNT"),
    @Description("Niece or nephew.")
    NIECE_OR_NEPHEW("UNCLE_OR_AUNT"),
    @Description("Cousin.")
    COUSIN("COUSIN"),
    @Description("A relative by marriage.")
    IN_LAW("IN_LAW"),
    @Description("Any other tie.")
    OTHER("OTHER");

    private final String inverse;

    RelationshipKind(String inverse) {
        this.inverse = inverse;
    }

    /** What the owner is to the person. */
    public RelationshipKind inverse() {
        return valueOf(inverse);
    }
}
