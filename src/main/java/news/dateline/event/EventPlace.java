package news.dateline.event;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Entity
@Table(schema = "graph", name = "event_place")
@Description("A place where an event takes place. A place can be planned and cancelled.")
public class EventPlace extends GraphRow {

    public static final RowType<EventPlace> TYPE = RowType.of(EventPlace.class);

    @Ignore public Long eventId;

    @Ignore public Long placeId;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("The status of the event at this place.")
    public EventStatus status;
}
