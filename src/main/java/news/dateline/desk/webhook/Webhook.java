package news.dateline.desk.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import news.dateline.change.ChangeKind;
import news.dateline.change.ChangedKind;
import news.dateline.entity.GlobalId;
import news.dateline.entity.Ids;
import news.dateline.entity.Part;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import news.dateline.storage.ForWriters;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "graph", name = "webhook")
@Description("An address that is told of changes. Only admins can read webhooks.")
public class Webhook extends GraphRow implements Part {

    public static final RowType<Webhook> TYPE = RowType.ofDesk(Webhook.class, "webhook");

    static final Ids IDS = new Ids("a webhook", Set.of("Webhook"));

    @NonNull
    @Description("Where messages are sent.")
    public String url;

    @Ignore
    @ForWriters
    @Column(updatable = false)
    public String secret;

    @Ignore
    @Column(name = "kinds")
    public List<String> kindNames = List.of();

    @Ignore
    @Column(name = "types")
    public List<String> typeNames = List.of();

    @Ignore
    @ForWriters
    @Column(name = "nodes")
    public List<Long> nodeRows = List.of();

    @Ignore public List<String> nodeIds = List.of();

    @NonNull
    @Column(updatable = false)
    @Description("When it was created, in UTC.")
    public Instant createdAt;

    @NonNull
    @Column(updatable = false)
    @Description("Who created it: `key:NAME`, or `subject:ISSUER|SUBJECT` of a token.")
    public String createdBy;

    /** The last change that it was told of, or that is queued. */
    @Ignore
    @ForWriters
    @Column(updatable = false)
    public Long position;

    @Description("When a message was last accepted, in UTC; null if none was.")
    @Column(insertable = false, updatable = false)
    public @Nullable Instant answeredAt;

    @Description("When a message was last not accepted, in UTC; null if all were.")
    @Column(insertable = false, updatable = false)
    public @Nullable Instant failedAt;

    @Description("Why a message was last not accepted; null if all were.")
    @Column(insertable = false, updatable = false)
    public @Nullable String failure;

    @Description(
            "It may have missed changes before this moment, in UTC: they were deleted from the feed before they were queued for it, because it was too far behind. Read the lists anew, as after CURSOR_EXPIRED. null if it missed none.")
    @Column(insertable = false, updatable = false)
    public @Nullable Instant missedUntil;

    @Id
    @NonNull
    @Description("The id of the webhook.")
    public String getId() {
        return GlobalId.encode("Webhook", rowId);
    }

    @NonNull
    @Description("The kinds of changes that it is told of. Empty: all.")
    public List<@NonNull ChangeKind> getKinds() {
        return kindNames.stream().map(ChangeKind::valueOf).toList();
    }

    @NonNull
    @Description("The kinds of objects of which it is told. Empty: all.")
    public List<@NonNull ChangedKind> getTypes() {
        return typeNames.stream().map(ChangedKind::valueOf).toList();
    }

    @Id
    @NonNull
    @Description("The ids of the articles and entities of which it is told. Empty: all.")
    public List<@NonNull String> getNodes() {
        return nodeIds;
    }
}
