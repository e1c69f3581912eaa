package news.dateline.desk.entity;

import java.time.Instant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import news.dateline.entity.Part;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(schema = "graph", name = "desk_entity_edit")
@Description("An entry in the history of an entity. Versions that are missing came from bundles.")
public class EntityEdit extends GraphRow implements Part {

    public static final RowType<EntityEdit> TYPE =
            RowType.ofDesk(EntityEdit.class, "desk_entity_edit");

    @Ignore public Long entityId;

    @NonNull
    @Description("The version of the entity that this edit made.")
    public Integer version;

    @NonNull
    @Description("When, in UTC.")
    public Instant at;

    @NonNull
    @Description("The name of the author.")
    @Column(name = "author_name")
    public String by;

    @NonNull
    @Description("The mutation, such as updatePerson.")
    public String mutation;

    @Description("Why, as the author said; null if nothing.")
    public @Nullable String note;

    @NonNull
    @Description("The fields that the mutation was given, as a JSON object.")
    public String changes;
}
