package news.dateline.change;

import java.time.Instant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.entity.GlobalId;
import news.dateline.entity.Part;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(schema = "readable", name = "change")
@Description("An entry of the change feed.")
public class Change extends GraphRow implements Part {

    public static final RowType<Change> TYPE = RowType.of(Change.class);

    @NonNull
    @Description(
            "When the change came into the feed, in UTC: usually within a second after the transaction that wrote it committed, or after the end of an embargo; later while a large load is numbered. It never decreases along the feed.")
    public Instant at;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What happened.")
    public ChangeKind kind;

    @Ignore
    @Column(name = "node_id")
    public Long row;

    @Ignore
    @Enumerated(EnumType.STRING)
    @Column(name = "node_kind")
    public ChangedKind nodeKind;

    @Description(
            "The version of the article that came with the change; null for other objects. `node` may have a later one.")
    public @Nullable Integer version;

    @NonNull
    @Description("The kind of the object that has changed.")
    public ChangedKind getType() {
        return nodeKind;
    }

    @Id
    @NonNull
    @Description("The id of the object that has changed.")
    public String getNodeId() {
        return GlobalId.encode(nodeKind.typeName(), row);
    }
}
