package news.dateline.desk.split;

import jakarta.annotation.security.RolesAllowed;

import io.smallrye.mutiny.Uni;
import news.dateline.desk.mutation.MutationRunner;
import news.dateline.identity.Roles;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** The mutation of splitting. */
@GraphQLApi
public class SplitMutations {

    private final MutationRunner mutations;
    private final EntitySplits splits;

    SplitMutations(MutationRunner mutations, EntitySplits splits) {
        this.mutations = mutations;
        this.splits = splits;
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Assigns mentions to another entity of the same kind, an existing or a new one. If an article has no other mention of the entity, the quotations, statements and reports in its text are assigned too. To undo it, split the mentions back. Requires the role EDITOR.")
    public Uni<SplitPayload> splitEntity(@NonNull @Description("The mentions.") SplitEntity input) {
        return mutations.run(SplitPayload::new, splits::split);
    }
}
