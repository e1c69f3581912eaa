package news.dateline.entity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/** Refers to an entity of any kind: the columns {@code …_id} and {@code …_kind} of a row. */
@Embeddable
public class EntityRef {

    public @Nullable Long id;

    @Enumerated(EnumType.STRING)
    public @Nullable EntityKind kind;
}
