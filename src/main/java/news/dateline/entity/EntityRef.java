package news.dateline.entity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Refers to an entity of any kind: the columns {@code …_id} and {@code …_kind} of a row. */
@Embeddable
public class EntityRef {

    public Long id;

    @Enumerated(EnumType.STRING)
    public EntityKind kind;
}
