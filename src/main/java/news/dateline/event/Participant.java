package news.dateline.event;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.entity.EntityKind;
import news.dateline.entity.Node;
import news.dateline.loading.Row;
import news.dateline.loading.RowType;
import news.dateline.storage.ReadFor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Entity
@Table(schema = "readable", name = "participation")
@Description("A part that somebody takes in an event.")
public class Participant extends Row implements Node {

    public static final RowType<Participant> TYPE = RowType.of(Participant.class, "participation");

    @Ignore
    @ReadFor("agent")
    public Long agentId;

    @Ignore
    @ReadFor("agent")
    @Enumerated(EnumType.STRING)
    public EntityKind agentKind;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What the agent does in the event.")
    public ParticipantRole role;

    @Ignore
    @ReadFor("onBehalfOf")
    public Long onBehalfId;

    @Ignore
    @ReadFor("onBehalfOf")
    @Enumerated(EnumType.STRING)
    public EntityKind onBehalfKind;
}
