package news.dateline.organization;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.entity.BundleField;
import news.dateline.entity.Entity;
import news.dateline.entity.EntityKind;
import news.dateline.entity.StoredEntity;
import news.dateline.loading.RowType;
import news.dateline.storage.ForWriters;
import news.dateline.storage.ReadFor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

@jakarta.persistence.Entity
@Table(schema = "graph", name = "entity")
@SQLRestriction("kind = 'ORGANIZATION'")
@Description("An organization: a government body, a party, a company, an agency.")
public class Organization extends StoredEntity implements Entity {

    public static final RowType<Organization> TYPE =
            RowType.of(Organization.class)
                    .withMerges()
                    .among("agent", "kind", EntityKind.ORGANIZATION.name());

    public Organization() {
        super(EntityKind.ORGANIZATION);
    }

    @NonNull
    @BundleField(required = true)
    @Column(name = "category")
    @Enumerated(EnumType.STRING)
    @Description(
            "The kind of organization. Other types have a `kind` of another type: if a query selects several of them, use an alias (`organizationKind: kind`).")
    public OrganizationKind kind;

    @Ignore
    @BundleField(of = EntityKind.ORGANIZATION)
    @ReadFor("parent")
    @Column(name = "part_of_id")
    public @Nullable Long parentId;

    @Ignore
    @BundleField(of = EntityKind.PLACE)
    @ReadFor("headquarters")
    public @Nullable Long headquartersId;

    @Ignore @ForWriters public @Nullable String sortName;
}
