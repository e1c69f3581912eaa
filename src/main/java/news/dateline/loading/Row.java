package news.dateline.loading;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * A Panache entity of the graph, read from a view of what readers may see. No interface: SmallRye
 * would make every interface of a type a part of the schema.
 */
@MappedSuperclass
public abstract class Row extends PanacheEntityBase {

    @Id
    @Ignore
    @Column(name = "id")
    public Long rowId;
}
