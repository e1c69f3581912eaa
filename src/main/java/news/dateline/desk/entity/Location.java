package news.dateline.desk.entity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("LocationInput")
@Description("A point near the center of a place.")
public class Location {

    @Description("Degrees north, WGS 84, from -90 to 90.")
    public double latitude;

    @Description("Degrees east, WGS 84, from -180 to 180.")
    public double longitude;
}
