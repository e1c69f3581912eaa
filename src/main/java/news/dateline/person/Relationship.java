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

@Entity
@Table(schema = "graph", name = "relationship")
@Description("What a person is to another.")
public class Relationship extends GraphRow implements Node {

    public static final RowType<Relationship> TYPE = RowType.of(Relationship.class);

    @Ignore public Long ownerId;

    @Ignore
    @ReadFor("person")
    public Long personId;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description(
            "What `person` is to the owner of the list: UNCLE, if the person is the owner's uncle. Types differ in its type: beside others write relationshipKind: kind.")
    public RelationshipKind kind;

    @Ignore
    @ForWriters
    @Enumerated(EnumType.STRING)
    public RelationshipKind inverseKind;
}
