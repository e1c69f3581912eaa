package news.dateline.desk.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Supplier;
import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import news.dateline.desk.mutation.IdempotentAnswer.Name;
import news.dateline.storage.Writing;

/**
 * Runs a mutation once for each idempotency key of an author, and gives the stored payload to who
 * asks again. Of two requests at once the second waits for the first to commit.
 */
@ApplicationScoped
class IdempotentAnswers {

    /**
     * One row if the key is this request's now. Each call deletes some answers that are older than
     * a day, so that the table does not grow for ever.
     */
    private static final String CLAIM =
            """
            with old as (
                delete from graph.idempotent_answer where (author, key) in (
                    select author, key from graph.idempotent_answer
                    where answered_at < now() - interval '24 hours' and (author, key) <> ($1, $2)
                    order by answered_at limit 20 for update skip locked)
            )
            insert into graph.idempotent_answer as a (author, key, mutation, digest, answered_at)
            values ($1, $2, $3, $4, now())
            on conflict (author, key) do update
            set mutation = excluded.mutation, digest = excluded.digest, answer = null, answered_at = excluded.answered_at
            where a.answered_at < now() - interval '24 hours'
            returning true
            """;

    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .setVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                    .setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** In the transaction of the mutation. */
    <P extends Payload> Uni<P> once(
            Change change, String key, Class<P> type, Supplier<Uni<P>> work) {
        Name name = new Name(change.author().id(), key);
        String digest = change.input().digest();
        return Writing.rows(CLAIM, name.author(), key, change.mutation(), digest)
                .chain(
                        rows ->
                                rows.isEmpty()
                                        ? stored(name, change.mutation(), digest, type)
                                        : work.get().call(payload -> keep(name, payload)));
    }

    private static <P extends Payload> Uni<P> stored(
            Name name, String mutation, String digest, Class<P> type) {
        return IdempotentAnswer.find(name)
                .map(
                        answer -> {
                            if (!answer.mutation.equals(mutation)
                                    || !answer.digest.equals(digest)) {
                                throw Refused.of(
                                        UserErrorCode.IDEMPOTENCY_KEY_REUSED,
                                        "This idempotency key was used for "
                                                + (answer.mutation.equals(mutation)
                                                        ? "another input of " + mutation
                                                        : answer.mutation)
                                                + " within the last 24 hours.",
                                        MutationRunner.KEY);
                            }
                            return read(Objects.requireNonNull(answer.answer), type);
                        });
    }

    private static Uni<?> keep(Name name, Payload payload) {
        return payload.changedNothing()
                ? Uni.createFrom().voidItem()
                : IdempotentAnswer.keep(name, write(payload));
    }

    static String write(Payload payload) {
        try {
            return JSON.writeValueAsString(payload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <P extends Payload> P read(String json, Class<P> type) {
        try {
            return JSON.readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
