package news.dateline.desk.suggestion;

import jakarta.annotation.security.RolesAllowed;

import io.smallrye.mutiny.Uni;
import news.dateline.desk.mutation.LongWork;
import news.dateline.desk.mutation.MutationRunner;
import news.dateline.identity.Roles;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** What is proposed to editors, and what they decide. */
@GraphQLApi
public class SuggestionMutations {

    private final MutationRunner mutations;
    private final Suggestions suggestions;
    private final Decisions decisions;

    SuggestionMutations(MutationRunner mutations, Suggestions suggestions, Decisions decisions) {
        this.mutations = mutations;
        this.suggestions = suggestions;
        this.decisions = decisions;
    }

    @Mutation
    @RolesAllowed(Roles.CONTRIBUTOR)
    @Description(
            "Proposes lines of bundles, which wait until an editor accepts or rejects them. Nothing is loaded. Requires the role CONTRIBUTOR.")
    public Uni<SuggestPayload> suggest(
            @NonNull @Description("The suggestions and their source.") Suggest input) {
        return mutations.run(
                SuggestPayload::new,
                change ->
                        LongWork.run(
                                        LongWork.isLong(change.input().json()),
                                        () -> SuggestInput.proposals(change))
                                .chain(proposals -> suggestions.add(change, proposals)));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Accepts suggestions that wait, and loads their lines by the rules of the command `load`, in one transaction. Requires the role EDITOR.")
    public Uni<DecideSuggestionsPayload> acceptSuggestions(
            @NonNull @Description("The suggestions.") AcceptSuggestions input) {
        return mutations.run(
                DecideSuggestionsPayload::new,
                change -> decisions.accept(change, DecisionInput.ids(change)));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Rejects suggestions that wait. The same source cannot suggest the same again. Requires the role EDITOR.")
    public Uni<DecideSuggestionsPayload> rejectSuggestions(
            @NonNull @Description("The suggestions.") RejectSuggestions input) {
        return mutations.run(
                DecideSuggestionsPayload::new,
                change ->
                        decisions.reject(
                                change, DecisionInput.ids(change), DecisionInput.reason(change)));
    }
}
