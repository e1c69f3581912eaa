package news.dateline.event;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.entity.EntityRef;
import news.dateline.entity.Node;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import news.dateline.storage.ForWriters;
import news.dateline.storage.ReadFor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "graph", name = "participation")
@Description("A person, organization or state that takes part in an event, and in which role.")
public class Participant extends GraphRow implements Node {

    public static final RowType<Participant> TYPE = RowType.of(Participant.class, "participation");

    @Ignore
    @ReadFor("agent")
    @Embedded
    @EmbeddedColumnNaming("agent_%s")
    public EntityRef agent;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What the agent does in the event.")
    public ParticipantRole role;

    @Ignore
    @ReadFor("onBehalfOf")
    @Embedded
    @EmbeddedColumnNaming("on_behalf_%s")
    public @Nullable EntityRef onBehalfOf;

    @Ignore @ForWriters public @Nullable Long eventId;
}
