package news.dateline.loading;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * A row of the graph, as a Panache entity. Readers' lists make it of those columns of a view that a
 * document names; writers find and persist it in a session. No interface: SmallRye would make every
 * interface of a type a part of the schema.
 */
@MappedSuperclass
public abstract class GraphRow extends PanacheEntityBase {

    /** Made of the row's key by whoever writes it. */
    @Id
    @Ignore
    @Column(name = "id")
    public Long rowId;
}
