package news.dateline.event;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.entity.GlobalId;
import news.dateline.entity.Part;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import news.dateline.storage.ForWriters;
import news.dateline.storage.ReadFor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "graph", name = "event_link")
@Description("A relation of one event to another.")
public class EventLink extends GraphRow implements Part {

    public static final RowType<EventLink> TYPE = RowType.of(EventLink.class);

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description(
            "How this event relates to the other one. Other types have a `kind` of another type: if a query selects several of them, use an alias (`linkKind: kind`).")
    public EventLinkKind kind;

    @Id
    @NonNull
    @Description(
            "The id of the statement, with which an editor can retract it. It is no id of a node.")
    public String getStatementId() {
        return GlobalId.encode("EventLink", rowId);
    }

    @Ignore
    @ReadFor("event")
    public Long toId;

    @Ignore @ForWriters public @Nullable Long fromId;
}
