package news.dateline.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.entity.Node;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import news.dateline.storage.ForWriters;
import news.dateline.storage.ReadFor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "graph", name = "relationship")
@Description("A relationship of one person to another.")
public class Relationship extends GraphRow implements Node {

    public static final RowType<Relationship> TYPE = RowType.of(Relationship.class);

    @Ignore public Long ownerId;

    @Ignore
    @ReadFor("person")
    public Long personId;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description(
            "What `person` is to the person whose `relationships` these are: UNCLE if `person` is that person's uncle. Other types have a `kind` of another type: if a query selects several of them, use an alias (`relationshipKind: kind`).")
    public RelationshipKind kind;

    @Ignore
    @ForWriters
    @Enumerated(EnumType.STRING)
    public @Nullable RelationshipKind inverseKind;
}
