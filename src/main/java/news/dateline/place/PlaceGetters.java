package news.dateline.place;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.schema.Getters;
import news.dateline.schema.Shown;

/** How a place shows plain fields. */
@ApplicationScoped
class PlaceGetters implements Shown {

    @Override
    public List<Getters<?>> getters() {
        return List.of(
                Getters.of(Place.class)
                        .show("kind", place -> place.kind)
                        .show("location", place -> place.location),
                Getters.of(GeoPoint.class)
                        .show("latitude", geoPoint -> geoPoint.latitude)
                        .show("longitude", geoPoint -> geoPoint.longitude));
    }
}
