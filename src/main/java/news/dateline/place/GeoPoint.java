package news.dateline.place;

import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Embeddable
@Description("A point on Earth, in WGS 84 coordinates.")
public class GeoPoint {

    @NonNull
    @Description("Latitude in degrees, -90 to 90; positive is north.")
    public Double latitude;

    @NonNull
    @Description("Longitude in degrees, -180 to 180; positive is east.")
    public Double longitude;
}
