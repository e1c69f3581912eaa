package news.dateline.loading;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

/**
 * A row of the graph, as a Panache entity. Readers' lists create it with only those columns of a
 * view that the document selects. Writers find and persist it in a session. This is not an
 * interface because SmallRye would add every interface of a type to the schema.
 */
@MappedSuperclass
public abstract class GraphRow extends PanacheEntityBase {

    /** Computed from the row's key when the row is written. */
    @Id
    @Ignore
    @Column(name = "id")
    public Long rowId;

    /** The article in whose preview this row was read; null for what readers see. */
    @Transient @Nullable Long preview;

    /** The article in whose preview this row was read; null for what readers see. */
    public @Nullable Long previewOf() {
        return preview;
    }

    /** The id under which the change feed tells of changes of this row; null if it does not. */
    public @Nullable String followedId() {
        return null;
    }

    /**
     * Whether its change in the feed tells of its parts, too: rows that other rows do not share.
     */
    public boolean bringsItsParts() {
        return false;
    }
}
