package news.dateline.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import news.dateline.storage.ForWriters;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

/** An entity as the table graph.entity has it: what writers need beside what readers see. */
@MappedSuperclass
public abstract class StoredEntity extends EntityRow {

    @Ignore
    @ForWriters
    @Column(updatable = false)
    public @Nullable String key;

    @Ignore
    @ForWriters
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    public EntityKind entityKind;

    /** A source of its own, by which it is visible though no article names it; null if none. */
    @Ignore @ForWriters public @Nullable String origin;

    @Ignore
    @ForWriters
    @Enumerated(EnumType.STRING)
    public @Nullable Provenance provenance;

    /** Counts up with every change of this row, whoever makes it; names are rows of their own. */
    @Ignore @ForWriters @Version public @Nullable Long revision;

    protected StoredEntity(EntityKind kind) {
        this.entityKind = kind;
    }

    @Override
    public String followedId() {
        return GlobalId.encode(getClass().getSimpleName(), this);
    }
}
