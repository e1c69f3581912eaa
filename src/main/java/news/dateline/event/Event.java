package news.dateline.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.entity.BundleField;
import news.dateline.entity.Entity;
import news.dateline.entity.EntityKind;
import news.dateline.entity.EntityRow;
import news.dateline.entity.FuzzyDate;
import news.dateline.loading.RowType;
import news.dateline.storage.ReadFor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@jakarta.persistence.Entity
@Immutable
@Table(schema = "readable", name = "event")
@Description(
        "Something that happened, is planned or is thought possible. Status and dates come from the latest visible report (by its article's publication, then by the report's id), or from the event's own source if no article reports it yet.")
public class Event extends EntityRow implements Entity {

    public static final RowType<Event> TYPE = RowType.of(Event.class).withMerges();

    @NonNull
    @BundleField(required = true)
    @Column(name = "category")
    @Enumerated(EnumType.STRING)
    @Description(
            "The kind of event. Other types have a `kind` of another type: if a query selects several of them, use an alias (`eventKind: kind`).")
    public EventKind kind;

    @Ignore
    @BundleField(of = EntityKind.EVENT)
    @ReadFor("partOf")
    public @Nullable Long partOfId;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description(
            "Whether the event happened or may still happen, according to the latest report; UNKNOWN if no article reports it and its own source does not say. Other types have a `status` of another type: if a query selects several of them, use an alias (`eventStatus: status`).")
    public EventStatus status;

    @Embedded
    @EmbeddedColumnNaming("starts_%s")
    @Description(
            "When the event starts or started, according to the latest report; null if the report does not say.")
    public @Nullable FuzzyDate starts;

    @Embedded
    @EmbeddedColumnNaming("ends_%s")
    @Description(
            "When the event ends or ended, according to the latest report; null if the report does not say.")
    public @Nullable FuzzyDate ends;
}
