package news.dateline.organization;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.entity.Entity;
import news.dateline.entity.EntityKind;
import news.dateline.entity.EntityRow;
import news.dateline.loading.RowType;
import news.dateline.storage.ReadFor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@jakarta.persistence.Entity
@Table(schema = "readable", name = "organization")
@Description("An organization: a government body, a party, a company, an agency.")
public class Organization extends EntityRow implements Entity {

    public static final RowType<Organization> TYPE =
            RowType.of(Organization.class)
                    .among("agent", "agent_kind", EntityKind.ORGANIZATION.name());

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description(
            "What kind of organization it is. Types differ in its type: beside others write organizationKind: kind.")
    public OrganizationKind kind;

    @Ignore
    @ReadFor("parent")
    public Long parentId;

    @Ignore
    @ReadFor("headquarters")
    public Long headquartersId;
}
