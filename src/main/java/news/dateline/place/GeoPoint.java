package news.dateline.place;

import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Embeddable
@Description("A point on the earth, WGS 84.")
public class GeoPoint {

    @NonNull
    @Description("Degrees north of the equator, -90 to 90.")
    public Double latitude;

    @NonNull
    @Description("Degrees east of Greenwich, -180 to 180.")
    public Double longitude;
}
