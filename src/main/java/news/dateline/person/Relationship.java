package news.dateline.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.entity.Node;
import news.dateline.loading.Row;
import news.dateline.loading.RowType;
import news.dateline.storage.ReadFor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Entity
@Table(schema = "readable", name = "relationship")
@Description("What a person is to another.")
public class Relationship extends Row implements Node {

    public static final RowType<Relationship> TYPE = RowType.of(Relationship.class);

    @Ignore public Long statementId;

    @Ignore public Long ownerId;

    @Ignore
    @ReadFor("person")
    public Long personId;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description(
            "What `person` is to the owner of the list: UNCLE, if the person is the owner's uncle. Types differ in its type: beside others write relationshipKind: kind.")
    public RelationshipKind kind;
}
