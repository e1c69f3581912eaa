package news.dateline.desk.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.entity.EntityKind;
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
@Table(schema = "graph", name = "desk_entity")
@Description("An entity as the desk sees it: also if readers do not see it.")
public class DeskEntity extends GraphRow implements Part {

    public static final RowType<DeskEntity> TYPE = RowType.ofDesk(DeskEntity.class, "desk_entity");

    @Ignore
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    public EntityKind entityKind;

    @Id
    @NonNull
    @Description("The id of the entity, which stays the same when readers see it.")
    public String getId() {
        return GlobalId.encode(entityKind.typeName(), rowId);
    }

    @NonNull
    @Description("The key of the entity in bundles.")
    public String key;

    @NonNull
    @Description("The preferred name.")
    public String name;

    @Description("What the entity is, in a short phrase; null if there is no description.")
    public @Nullable String description;

    @NonNull
    @Description(
            "Grows with every change of the entity or its names, whoever makes it, from 0. Pass it as `expectedVersion`, so that a mutation changes nothing that you have not seen.")
    public Integer version;

    @NonNull
    @Description("Whether readers see the entity now.")
    public Boolean visible;
}
