package news.dateline.person;

import org.eclipse.microprofile.graphql.Description;

@Description(
        "What one person is to another. A relationship stated in one direction is also shown in the other, there with a gender-neutral kind. New values may be added: treat unknown values as OTHER.")
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
    @Description("Any other relationship.")
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
