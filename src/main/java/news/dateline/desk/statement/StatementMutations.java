package news.dateline.desk.statement;

import jakarta.annotation.security.RolesAllowed;

import io.smallrye.mutiny.Uni;
import news.dateline.desk.mutation.MutationRunner;
import news.dateline.identity.Roles;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** Records statements of sources that are no articles; retracts statements, and restores them. */
@GraphQLApi
public class StatementMutations {

    private final MutationRunner mutations;
    private final StatementRecords records;
    private final Retractions retractions;

    StatementMutations(
            MutationRunner mutations, StatementRecords records, Retractions retractions) {
        this.mutations = mutations;
        this.records = records;
        this.retractions = retractions;
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Records a role of a person that a source other than an article states. For what an article states, use `annotateArticle`. Requires the role EDITOR.")
    public Uni<StatementPayload> recordAffiliation(
            @NonNull @Description("The affiliation.") RecordAffiliation input) {
        return record(StatementKind.AFFILIATION);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Records a relationship of two people that a source other than an article states. Requires the role EDITOR.")
    public Uni<StatementPayload> recordRelationship(
            @NonNull @Description("The relationship.") RecordRelationship input) {
        return record(StatementKind.RELATIONSHIP);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Records a participation in an event that a source other than an article states. Requires the role EDITOR.")
    public Uni<StatementPayload> recordParticipation(
            @NonNull @Description("The participation.") RecordParticipation input) {
        return record(StatementKind.PARTICIPATION);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Records a place of an event that a source other than an article states. Requires the role EDITOR.")
    public Uni<StatementPayload> recordEventPlace(
            @NonNull @Description("The place of the event.") RecordEventPlace input) {
        return record(StatementKind.EVENT_PLACE);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Records a link of two events that a source other than an article states. Requires the role EDITOR.")
    public Uni<StatementPayload> recordEventLink(
            @NonNull @Description("The link.") RecordEventLink input) {
        return record(StatementKind.EVENT_LINK);
    }

    private Uni<StatementPayload> record(StatementKind kind) {
        return mutations.run(StatementPayload::new, change -> records.record(kind, change));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Retracts a statement or an event report, whatever its sources: readers no longer see it, and loading a source again does not bring it back. `restoreStatement` undoes it. Requires the role EDITOR.")
    public Uni<StatementPayload> retractStatement(
            @NonNull @Description("The statement.") RetractStatement input) {
        return mutations.run(StatementPayload::new, retractions::retract);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Restores a retracted statement: readers see it again if a source still states it. Requires the role EDITOR.")
    public Uni<StatementPayload> restoreStatement(
            @NonNull @Description("The statement.") RestoreStatement input) {
        return mutations.run(StatementPayload::new, retractions::restore);
    }
}
