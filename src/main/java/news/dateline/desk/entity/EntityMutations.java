package news.dateline.desk.entity;

import jakarta.annotation.security.RolesAllowed;

import io.smallrye.mutiny.Uni;
import news.dateline.desk.mutation.MutationRunner;
import news.dateline.entity.EntityKind;
import news.dateline.identity.Roles;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** Creates and changes entities. */
@GraphQLApi
public class EntityMutations {

    private final MutationRunner mutations;
    private final EntityEdits edits;

    EntityMutations(MutationRunner mutations, EntityEdits edits) {
        this.mutations = mutations;
        this.edits = edits;
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Adds a person. Requires the role EDITOR.")
    public Uni<PersonPayload> createPerson(
            @NonNull @Description("The person.") CreatePerson input) {
        return mutations.run(
                PersonPayload::new,
                change -> edits.create(EntityKind.PERSON, change, new PersonPayload()));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes what the desk says of a person. Requires the role EDITOR.")
    public Uni<PersonPayload> updatePerson(
            @NonNull @Description("The change.") UpdatePerson input) {
        return mutations.run(
                PersonPayload::new,
                change -> edits.update(EntityKind.PERSON, change, new PersonPayload()));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Adds an organization. Requires the role EDITOR.")
    public Uni<OrganizationPayload> createOrganization(
            @NonNull @Description("The organization.") CreateOrganization input) {
        return mutations.run(
                OrganizationPayload::new,
                change -> edits.create(EntityKind.ORGANIZATION, change, new OrganizationPayload()));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes what the desk says of an organization. Requires the role EDITOR.")
    public Uni<OrganizationPayload> updateOrganization(
            @NonNull @Description("The change.") UpdateOrganization input) {
        return mutations.run(
                OrganizationPayload::new,
                change -> edits.update(EntityKind.ORGANIZATION, change, new OrganizationPayload()));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Adds a place. Requires the role EDITOR.")
    public Uni<PlacePayload> createPlace(@NonNull @Description("The place.") CreatePlace input) {
        return mutations.run(
                PlacePayload::new,
                change -> edits.create(EntityKind.PLACE, change, new PlacePayload()));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes what the desk says of a place. Requires the role EDITOR.")
    public Uni<PlacePayload> updatePlace(@NonNull @Description("The change.") UpdatePlace input) {
        return mutations.run(
                PlacePayload::new,
                change -> edits.update(EntityKind.PLACE, change, new PlacePayload()));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Adds an event. Requires the role EDITOR.")
    public Uni<EventPayload> createEvent(@NonNull @Description("The event.") CreateEvent input) {
        return mutations.run(
                EventPayload::new,
                change -> edits.create(EntityKind.EVENT, change, new EventPayload()));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes what the desk says of an event. Requires the role EDITOR.")
    public Uni<EventPayload> updateEvent(@NonNull @Description("The change.") UpdateEvent input) {
        return mutations.run(
                EventPayload::new,
                change -> edits.update(EntityKind.EVENT, change, new EventPayload()));
    }
}
