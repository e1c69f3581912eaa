package news.dateline.event;

import java.time.Instant;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.entity.FuzzyDate;
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
@Table(schema = "graph", name = "event_report")
@Description(
        "What one article reports of an event. There is one report for each pair of article and event.")
public class EventReport extends GraphRow implements Node {

    public static final RowType<EventReport> TYPE = RowType.of(EventReport.class);

    @Ignore public Long eventId;

    @Ignore
    @ReadFor("article")
    public Long articleId;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description(
            "Whether the event happened or may still happen, according to this article. Other types have a `status` of another type: if a query selects several of them, use an alias (`eventStatus: status`).")
    public EventStatus status;

    @Embedded
    @EmbeddedColumnNaming("starts_%s")
    @Description(
            "When the event starts or started, according to this article; null if the article does not say.")
    public @Nullable FuzzyDate starts;

    @Embedded
    @EmbeddedColumnNaming("ends_%s")
    @Description(
            "When the event ends or ended, according to this article; null if the article does not say.")
    public @Nullable FuzzyDate ends;

    @Ignore @ForWriters public @Nullable Instant publishedAt;
}
