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
@Description("An entry in the history of an entity: what a mutation or a load has changed.")
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

    @Description("The name of the author; null if it came by a load on the command line.")
    @Column(name = "author_name")
    public @Nullable String by;

    @NonNull
    @Description(
            "The mutation, such as updatePerson; load if lines of a bundle were loaded: on the command line, by loadBundle or by acceptSuggestions.")
    public String mutation;

    @Description("Why, as the author said; null if nothing.")
    public @Nullable String note;

    @NonNull
    @Description(
            "The fields that the mutation was given, as a JSON object; of a load the attributes that it has changed, with their new values, or under `retracted`, `restored` and `reassigned` statements and mentions, at most ten of each. Empty if only its other names have changed.")
    public String changes;
}
