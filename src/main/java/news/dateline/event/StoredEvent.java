package news.dateline.event;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.entity.EntityKind;
import news.dateline.entity.StoredEntity;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/**
 * An event as the table graph.entity has it. It is a class of its own, because {@link Event} shows
 * what the latest {@link EventReport} says.
 */
@jakarta.persistence.Entity
@Table(schema = "graph", name = "entity")
@SQLRestriction("kind = 'EVENT'")
public class StoredEvent extends StoredEntity {

    public @Nullable String sortName;

    @Column(name = "category")
    @Enumerated(EnumType.STRING)
    public @Nullable EventKind kind;

    @Column(name = "part_of_id")
    public @Nullable Long partOfId;

    public StoredEvent() {
        super(EntityKind.EVENT);
    }
}
