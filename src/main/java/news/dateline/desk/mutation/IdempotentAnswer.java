package news.dateline.desk.mutation;

import java.io.Serializable;
import java.time.Instant;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;

/** The answer of a mutation that named an idempotency key. */
@Entity
@Table(schema = "graph", name = "idempotent_answer")
@IdClass(IdempotentAnswer.Name.class)
public class IdempotentAnswer extends PanacheEntityBase {

    /**
     * What identifies a request.
     *
     * @param author the id of who asked
     */
    public record Name(String author, String key) implements Serializable {}

    @Id public String author;

    @Id public String key;

    public String mutation;

    /** SHA-256 of the input, in hexadecimal digits. */
    public String digest;

    /** The payload as JSON; null as long as the mutation runs. */
    public @Nullable String answer;

    public Instant answeredAt;

    static Uni<IdempotentAnswer> find(Name name) {
        return findById(name);
    }

    static Uni<Integer> keep(Name name, String payload) {
        return update(
                "answer = ?1 where author = ?2 and key = ?3", payload, name.author(), name.key());
    }
}
