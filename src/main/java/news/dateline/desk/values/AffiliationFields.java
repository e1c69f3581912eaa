package news.dateline.desk.values;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.person.AffiliationState;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What the statement says, whatever it is based on. */
@RegisterForReflection
public abstract class AffiliationFields {

    @Id
    @NonNull
    @Description("The person.")
    public String person;

    @Id
    @Description("The organization or place in which the person has the role.")
    public @Nullable String body;

    @NonNull
    @Description("The role, in words.")
    public String role;

    @NonNull
    @Description("Whether it is held.")
    public AffiliationState state;

    @Description("When that was so.")
    public @Nullable FuzzyDate asOf;

    @Description("Since when.")
    public @Nullable FuzzyDate since;

    @Description("Until when.")
    public @Nullable FuzzyDate until;
}
