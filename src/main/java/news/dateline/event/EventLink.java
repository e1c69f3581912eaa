package news.dateline.event;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.entity.Part;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import news.dateline.storage.ForWriters;
import news.dateline.storage.ReadFor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Entity
@Table(schema = "graph", name = "event_link")
@Description("How an event bears on another.")
public class EventLink extends GraphRow implements Part {

    public static final RowType<EventLink> TYPE = RowType.of(EventLink.class);

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description(
            "How this event bears on the other. Types differ in its type: beside others write linkKind: kind.")
    public EventLinkKind kind;

    @Ignore
    @ReadFor("event")
    public Long toId;

    @Ignore @ForWriters public Long fromId;
}
