package news.dateline.desk.merge;

import jakarta.annotation.security.RolesAllowed;

import io.smallrye.mutiny.Uni;
import news.dateline.desk.mutation.MutationRunner;
import news.dateline.identity.Roles;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** The mutations of merging. */
@GraphQLApi
public class MergeMutations {

    private final MutationRunner mutations;
    private final EntityMerges merges;

    MergeMutations(MutationRunner mutations, EntityMerges merges) {
        this.mutations = mutations;
        this.merges = merges;
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Merges an entity into another of the same kind: its id and Wikidata id lead to the other one, which gets its mentions, statements, names and what else names it. `undoMerge` takes it back. Requires the role EDITOR.")
    public Uni<MergePayload> mergeEntities(
            @NonNull @Description("The entities.") MergeEntities input) {
        return mutations.run(MergePayload::new, merges::merge);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Undoes a merge: what names the merged entity is its own again, also what came since. Requires the role EDITOR.")
    public Uni<MergePayload> undoMerge(@NonNull @Description("The merge.") UndoMerge input) {
        return mutations.run(MergePayload::new, merges::undo);
    }
}
