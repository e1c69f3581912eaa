package news.dateline.person;

import jakarta.persistence.Embedded;
import jakarta.persistence.Table;

import news.dateline.entity.BundleField;
import news.dateline.entity.Entity;
import news.dateline.entity.EntityKind;
import news.dateline.entity.FuzzyDate;
import news.dateline.entity.StoredEntity;
import news.dateline.loading.RowType;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

@jakarta.persistence.Entity
@Table(schema = "graph", name = "entity")
@SQLRestriction("kind = 'PERSON'")
@Description("A person.")
public class Person extends StoredEntity implements Entity {

    public static final RowType<Person> TYPE =
            RowType.of(Person.class).withMerges().among("agent", "kind", EntityKind.PERSON.name());

    public Person() {
        super(EntityKind.PERSON);
    }

    @NonNull
    @BundleField(indexed = true)
    @Description(
            "The name by which lists sort the person, such as \"Obama, Barack\". A name that begins with the family name stays as the person writes it.")
    public String sortName;

    @BundleField
    @Description("The given name; null if unknown or if the person has only one name.")
    public @Nullable String givenName;

    @BundleField
    @Description("The family name; null if unknown or if the person has only one name.")
    public @Nullable String familyName;

    @BundleField
    @Embedded
    @EmbeddedColumnNaming("born_%s")
    @Description("When the person was born; null if unknown.")
    public @Nullable FuzzyDate born;

    @BundleField
    @Embedded
    @EmbeddedColumnNaming("died_%s")
    @Description("When the person died; null if the person is alive or the date is unknown.")
    public @Nullable FuzzyDate died;
}
