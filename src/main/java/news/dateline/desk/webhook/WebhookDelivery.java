package news.dateline.desk.webhook;

import java.time.Instant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.change.ChangeKind;
import news.dateline.change.ChangedKind;
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
@Table(schema = "graph", name = "webhook_delivery")
@Description("A message that a webhook did not accept for a day, so that it is not sent any more.")
public class WebhookDelivery extends GraphRow implements Part {

    public static final RowType<WebhookDelivery> TYPE =
            RowType.ofDesk(WebhookDelivery.class, "webhook_delivery");

    @Ignore public Long webhookId;

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

    @NonNull
    @Description("When the change came into the feed, in UTC.")
    public Instant changedAt;

    @NonNull
    @Description("How often it was sent.")
    public Integer attempts;

    @Description("Why it was not accepted at last.")
    public @Nullable String failure;

    @Description("When it was given up, in UTC.")
    public @Nullable Instant givenUpAt;

    @Id
    @NonNull
    @Description("The id of the object that has changed.")
    public String getNodeId() {
        return GlobalId.encode(nodeKind.typeName(), row);
    }
}
