package news.dateline.trial;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.OptimisticLockException;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import news.dateline.entity.EntityKind;
import news.dateline.entity.Ids;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;
import news.dateline.person.Person;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** Mutations and subscriptions that no product has: they show that the engine answers them. */
@GraphQLApi
public class TrialApi {

    private final DataSource owner;
    private final CurrentIdentityAssociation identity;
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();

    TrialApi(DataSource owner, CurrentIdentityAssociation identity) {
        this.owner = owner;
        this.identity = identity;
    }

    @Mutation
    @Description("Renames a person.")
    public Uni<RenamePayload> rename(@NonNull @Description("What.") Rename input) {
        long id = Ids.of(EntityKind.PERSON).one(input.id);
        return Panache.withTransaction(
                        () ->
                                Person.<Person>findById(id)
                                        .onItem()
                                        .ifNull()
                                        .failWith(() -> refused("There is no such person."))
                                        .invoke(person -> change(person, input))
                                        .call(Panache::flush))
                .map(person -> new RenamePayload(id, person.revision.intValue(), said(input), null))
                .onFailure(OptimisticLockException.class)
                .transform(failure -> refused("Somebody else has changed this person."));
    }

    private static void change(Person person, Rename input) {
        if (input.expectedRevision != null
                && input.expectedRevision != person.revision.intValue()) {
            throw new OptimisticLockException();
        }
        person.name = input.name;
    }

    private static ApiError refused(String message) {
        return new ApiError(ErrorCode.BAD_USER_INPUT, message);
    }

    @Mutation
    @Description("Finds a person in a session; the name, or null. The bench compares it with id.")
    public Uni<String> find(@NonNull @Id @Description("The person.") String id) {
        long number = Ids.of(EntityKind.PERSON).one(id);
        return Panache.withSession(() -> Person.<Person>findById(number))
                .map(person -> person == null ? null : person.name);
    }

    @Mutation
    @Description("The same without a session: the id.")
    public Uni<String> id(@NonNull @Id @Description("The person.") String id) {
        return Uni.createFrom().item("" + Ids.of(EntityKind.PERSON).one(id));
    }

    private static String said(Rename input) {
        return "%s %s %s %s %s %s"
                .formatted(
                        input.name,
                        input.at,
                        input.day,
                        input.tags,
                        input.manner,
                        input.by == null ? null : input.by.name);
    }

    private void update(long id, String name) {
        try (Connection connection = owner.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                "update graph.entity set name = ? where id = ?")) {
            update.setString(1, name);
            update.setLong(2, id);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Mutation
    @Blocking
    @RolesAllowed("editor")
    @Description("Renames a person on a thread that may wait.")
    public RenamePayload renameAsEditor(
            @Id @NonNull @Description("The person.") String id,
            @NonNull @Description("The new name.") String name) {
        update(Ids.of(EntityKind.PERSON).one(id), name);
        return new RenamePayload(
                Ids.of(EntityKind.PERSON).one(id),
                null,
                name,
                identity.getIdentity().getPrincipal().getName());
    }

    @Mutation
    @Description("Fails.")
    public Uni<RenamePayload> fail(@Description("With a code of its own.") boolean known) {
        return Uni.createFrom()
                .failure(
                        known
                                ? new ApiError(ErrorCode.BAD_USER_INPUT, "Nobody has this name.")
                                : new IllegalStateException("a secret"));
    }

    @Mutation
    @Description("Counts, later.")
    public Uni<Integer> next(@Description("How long to wait, in milliseconds.") int millis) {
        return Uni.createFrom()
                .item(number::incrementAndGet)
                .onItem()
                .delayIt()
                .by(Duration.ofMillis(Math.max(1, millis)));
    }

    @Subscription
    @Description("The person, so many times; fails after that.")
    public Multi<RenamePayload> renamed(
            @Id @NonNull @Description("The person.") String id,
            @Description("How many times.") int times) {
        return Multi.createFrom()
                .range(0, times)
                .map(
                        i ->
                                new RenamePayload(
                                        Ids.of(EntityKind.PERSON).one(id),
                                        null,
                                        "event " + i,
                                        null))
                .onCompletion()
                .failWith(() -> new IllegalStateException("a secret"));
    }

    @Subscription
    @Description("For ever.")
    public Multi<Integer> ticks() {
        return Multi.createFrom()
                .ticks()
                .every(Duration.ofMillis(20))
                .onOverflow()
                .drop()
                .map(Long::intValue)
                .onSubscription()
                .invoke(open::incrementAndGet)
                .onTermination()
                .invoke(open::decrementAndGet);
    }

    @Mutation
    @Description("How many listen to ticks.")
    public Integer listeners() {
        return open.get();
    }
}
