package news.dateline.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.entity.Entity;
import news.dateline.entity.EntityRow;
import news.dateline.entity.FuzzyDate;
import news.dateline.loading.RowType;
import news.dateline.storage.ReadFor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

@jakarta.persistence.Entity
@Immutable
@Table(schema = "readable", name = "event")
@Description(
        "Something that happened, is planned or is thought possible. Status and dates are what the latest report that the reader may see says: latest by its article's publication, then by the report's id. Of an event that no article reports yet, what its own source says.")
public class Event extends EntityRow implements Entity {

    public static final RowType<Event> TYPE = RowType.of(Event.class);

    @NonNull
    @Column(name = "category")
    @Enumerated(EnumType.STRING)
    @Description(
            "What kind of event it is. Types differ in its type: beside others write eventKind: kind.")
    public EventKind kind;

    @Ignore
    @ReadFor("partOf")
    public Long partOfId;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description(
            "Whether it happened or may yet, as the latest report says; UNKNOWN if no article reports it and its own source does not say. Types differ in its type: beside others write eventStatus: status.")
    public EventStatus status;

    @Embedded
    @EmbeddedColumnNaming("starts_%s")
    @Description(
            "When it starts or started, as the latest report says; null if that says nothing of it.")
    public FuzzyDate starts;

    @Embedded
    @EmbeddedColumnNaming("ends_%s")
    @Description(
            "When it ends or ended, as the latest report says; null if that says nothing of it.")
    public FuzzyDate ends;
}
