package news.dateline.place;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.entity.BundleField;
import news.dateline.entity.Entity;
import news.dateline.entity.EntityKind;
import news.dateline.entity.StoredEntity;
import news.dateline.loading.RowType;
import news.dateline.storage.ForWriters;
import news.dateline.storage.ReadFor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

@jakarta.persistence.Entity
@Table(schema = "graph", name = "entity")
@SQLRestriction("kind = 'PLACE'")
@Description("A place: a country, a region, a city, a site.")
public class Place extends StoredEntity implements Entity {

    public static final RowType<Place> TYPE =
            RowType.of(Place.class).withMerges().among("agent", "kind", EntityKind.PLACE.name());

    public Place() {
        super(EntityKind.PLACE);
    }

    @NonNull
    @BundleField(required = true)
    @Column(name = "category")
    @Enumerated(EnumType.STRING)
    @Description(
            "The kind of place. Other types have a `kind` of another type: if a query selects several of them, use an alias (`placeKind: kind`).")
    public PlaceKind kind;

    @Ignore
    @BundleField(of = EntityKind.PLACE)
    @ReadFor("within")
    @Column(name = "part_of_id")
    public @Nullable Long withinId;

    @Description("A point near the center of the place; null if unknown.")
    public @Nullable GeoPoint location;

    @Ignore @ForWriters public @Nullable String sortName;
}
