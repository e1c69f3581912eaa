package news.dateline.desk.entity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.jspecify.annotations.Nullable;

/** The fields of inputs that only organizations have. */
abstract class OrganizationAttributes extends EntityAttributes {

    @Id
    @Description("The id of the organization that this is a part of.")
    public @Nullable String parent;

    @Id
    @Description("The id of the place where it has its headquarters.")
    public @Nullable String headquarters;
}
