package news.dateline.place;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.entity.Entity;
import news.dateline.entity.EntityKind;
import news.dateline.entity.EntityRow;
import news.dateline.loading.RowType;
import news.dateline.storage.ReadFor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@jakarta.persistence.Entity
@Table(schema = "readable", name = "place")
@Description("A place: a country, a region, a city, a site.")
public class Place extends EntityRow implements Entity {

    public static final RowType<Place> TYPE =
            RowType.of(Place.class).among("agent", "agent_kind", EntityKind.PLACE.name());

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description(
            "What kind of place it is. Types differ in its type: beside others write placeKind: kind.")
    public PlaceKind kind;

    @Ignore
    @ReadFor("within")
    public Long withinId;

    @Description("A point near its center; null if it is not known.")
    public GeoPoint location;
}
