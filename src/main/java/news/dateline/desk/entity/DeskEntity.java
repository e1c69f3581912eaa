package news.dateline.desk.entity;

import java.util.List;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.entity.EntityKind;
import news.dateline.entity.FuzzyDate;
import news.dateline.entity.GlobalId;
import news.dateline.entity.Part;
import news.dateline.event.EventStatus;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import news.dateline.place.GeoPoint;
import news.dateline.schema.Scalar;
import news.dateline.storage.ReadFor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(schema = "graph", name = "desk_entity")
@Description("An entity as the desk sees it: also if readers do not see it.")
public class DeskEntity extends GraphRow implements Part {

    public static final RowType<DeskEntity> TYPE = RowType.ofDesk(DeskEntity.class, "desk_entity");

    @Ignore
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    public EntityKind entityKind;

    @Ignore
    @ReadFor("mergedInto")
    public @Nullable Long mergedInto;

    @Id
    @NonNull
    @Description("The id of the entity, which stays the same when readers see it.")
    public String getId() {
        return GlobalId.encode(entityKind.typeName(), rowId);
    }

    @NonNull
    @Description("The key of the entity in bundles.")
    public String key;

    @NonNull
    @Description(
            "What it is. Other types have a `kind` of another type: if a query selects several of them, use an alias (`entityKind: kind`).")
    public EntityKind getKind() {
        return entityKind;
    }

    @NonNull
    @Description("The preferred name.")
    public String name;

    @NonNull
    @Description("The name by which lists sort it.")
    public String sortName;

    @Description(
            "`kind` in the inputs of organizations, places and events, such as COMPANY; null for people.")
    public @Nullable String category;

    @Description("The id of the Wikidata item, such as Q42; null if unknown.")
    public @Nullable String wikidataId;

    @NonNull
    @Description("URLs that identify the same entity elsewhere.")
    @Scalar("URL")
    public List<@NonNull String> sameAs;

    @Description("The URL of the entity's own source; null if it has none.")
    @Scalar("URL")
    public @Nullable String origin;

    @Description("Of a person: the given name; null if unknown.")
    public @Nullable String givenName;

    @Description("Of a person: the family name; null if unknown.")
    public @Nullable String familyName;

    @Embedded
    @EmbeddedColumnNaming("born_%s")
    @Description("Of a person: when they were born; null if unknown.")
    public @Nullable FuzzyDate born;

    @Embedded
    @EmbeddedColumnNaming("died_%s")
    @Description("Of a person: when they died; null if they are alive or the date is unknown.")
    public @Nullable FuzzyDate died;

    @Description("Of a place: a point near the center; null if unknown.")
    public @Nullable GeoPoint location;

    @Enumerated(EnumType.STRING)
    @Description(
            "Of an event: what its own source says of whether it happened; null if it has no source of its own. Other types have a `status` of another type: if a query selects several of them, use an alias (`eventStatus: status`).")
    public @Nullable EventStatus status;

    @Embedded
    @EmbeddedColumnNaming("starts_%s")
    @Description(
            "Of an event: when it starts according to its own source; null if that does not say.")
    public @Nullable FuzzyDate starts;

    @Embedded
    @EmbeddedColumnNaming("ends_%s")
    @Description(
            "Of an event: when it ends according to its own source; null if that does not say.")
    public @Nullable FuzzyDate ends;

    @Ignore
    @ReadFor("partOf")
    public @Nullable Long partOfId;

    @Ignore
    @ReadFor("headquarters")
    public @Nullable Long headquartersId;

    @Description("What the entity is, in a short phrase; null if there is no description.")
    public @Nullable String description;

    @NonNull
    @Description(
            "Grows with every change of the entity or its names, whoever makes it, from 0. Pass it as `expectedVersion`, so that a mutation changes nothing that you have not seen.")
    public Integer version;

    @NonNull
    @Description("Whether readers see the entity now.")
    public Boolean visible;
}
