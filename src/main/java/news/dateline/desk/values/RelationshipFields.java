package news.dateline.desk.values;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.person.RelationshipKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** What the statement says, whatever it is based on. */
@RegisterForReflection
public abstract class RelationshipFields {

    @Id
    @NonNull
    @Description("The person whose relationship it is.")
    public String owner;

    @Id
    @NonNull
    @Description("The other person.")
    public String person;

    @NonNull
    @Description("What `person` is to `owner`.")
    public RelationshipKind kind;
}
