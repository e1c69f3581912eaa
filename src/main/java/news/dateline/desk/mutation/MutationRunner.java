package news.dateline.desk.mutation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;
import news.dateline.identity.Author;
import news.dateline.ratelimit.Allowance;
import news.dateline.storage.hosts.DatabaseConfig;
import org.jspecify.annotations.Nullable;

/**
 * Runs each mutation in the same way: one transaction, once for each idempotency key, and what the
 * client can mend as {@code userErrors}. Everything else that fails becomes an error of the field.
 *
 * <pre>
 * &#64;Mutation
 * &#64;RolesAllowed(Roles.EDITOR)
 * public Uni&lt;RenamePayload&gt; rename(&#64;NonNull RenameInput input) {
 *     return mutations.run(RenamePayload::new, change -&gt; …);
 * }
 * </pre>
 *
 * The work reads {@link Change#input} rather than the method's argument. It throws {@link Refused}
 * or answers a payload with {@code userErrors} to change nothing.
 */
@ApplicationScoped
public class MutationRunner {

    /** The field of every input that names an idempotency key. */
    static final String KEY = "idempotencyKey";

    /** As for the texts of inputs. */
    private static final int CHARACTERS_PER_COST = 100;

    private static final Pattern KEYS = Pattern.compile("\\P{Cntrl}{1,200}");

    private final CurrentIdentityAssociation identity;
    private final IdempotentAnswers answers;
    private final Turns turns;
    private final boolean readOnly;

    MutationRunner(
            CurrentIdentityAssociation identity,
            IdempotentAnswers answers,
            Turns turns,
            DatabaseConfig database) {
        this.identity = identity;
        this.answers = answers;
        this.turns = turns;
        this.readOnly = database.readOnly();
    }

    /**
     * Call it from a method with {@code @Mutation}, on the method's thread.
     *
     * @param empty makes a payload without errors, of the class that the work answers
     */
    public <P extends Payload> Uni<P> run(Supplier<P> empty, Function<Change, Uni<P>> work) {
        if (readOnly) {
            throw new ApiError(
                    ErrorCode.UNAVAILABLE,
                    "This server only reads (dateline.database.read-only); send mutations to another one.");
        }
        var call = Input.call();
        Input input = Input.ofCall(call);
        String mutation = call.getFieldDefinition().getName();
        return identity.getDeferredIdentity()
                .map(caller -> change(mutation, input, caller))
                .chain(change -> run(change, empty, work))
                .invoke(payload -> InputPaths.keepOwn(payload, call))
                .invoke(payload -> use(call.getGraphQlContext().get(Allowance.class), payload));
    }

    /** What is stored is known only now; the estimate of the cost saw the input. */
    private static void use(@Nullable Allowance allowance, Payload payload) {
        if (allowance != null) {
            allowance.useMore(payload.stored / CHARACTERS_PER_COST);
        }
    }

    private static Change change(String mutation, Input input, SecurityIdentity caller) {
        return new Change(
                mutation,
                input,
                Author.of(caller),
                Instant.now().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
    }

    private <P extends Payload> Uni<P> run(
            Change change, Supplier<P> empty, Function<Change, Uni<P>> work) {
        Input input = change.input();
        return LongWork.run(LongWork.isLong(input.json()), () -> InputTexts.errors(input))
                .chain(faults -> run(change, faults, empty, work));
    }

    private <P extends Payload> Uni<P> run(
            Change change,
            List<UserError> faults,
            Supplier<P> empty,
            Function<Change, Uni<P>> work) {
        if (!faults.isEmpty()) {
            return Uni.createFrom().item(with(empty, faults));
        }
        String key = change.input().text(KEY);
        if (key != null && (!KEYS.matcher(key).matches())) {
            return Uni.createFrom()
                    .item(
                            with(
                                    empty,
                                    List.of(
                                            UserError.of(
                                                    UserErrorCode.INVALID,
                                                    "An idempotency key has 1 to 200 characters, none of them a control character.",
                                                    KEY))));
        }
        return turns.run(
                        () ->
                                Panache.withTransaction(
                                        () ->
                                                work(change, key, empty, work)
                                                        .invoke(MutationRunner::endIfRefused)))
                .onFailure(RolledBack.class)
                .recoverWithItem(failure -> payload(failure))
                .onFailure(failure -> !KnownFailure.errors(failure).isEmpty())
                .recoverWithItem(failure -> with(empty, KnownFailure.errors(failure)))
                .onFailure(MutationRunner::isOverlooked)
                .transform(CompletionException::new);
    }

    /** SmallRye takes what is neither an exception nor an error, such as Vert.x has, for null. */
    private static boolean isOverlooked(Throwable failure) {
        return !(failure instanceof Exception) && !(failure instanceof Error);
    }

    @SuppressWarnings("unchecked")
    private <P extends Payload> Uni<P> work(
            Change change, @Nullable String key, Supplier<P> empty, Function<Change, Uni<P>> work) {
        return key == null
                ? work.apply(change)
                : answers.once(
                        change, key, (Class<P>) empty.get().getClass(), () -> work.apply(change));
    }

    private static void endIfRefused(Payload payload) {
        if (payload.changedNothing()) {
            throw new RolledBack(payload);
        }
    }

    @SuppressWarnings("unchecked")
    private static <P extends Payload> P payload(Throwable failure) {
        return (P) ((RolledBack) failure).payload();
    }

    private static <P extends Payload> P with(Supplier<P> empty, List<UserError> errors) {
        P payload = empty.get();
        payload.userErrors = errors;
        return payload;
    }
}
