package news.dateline.desk.entity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.jspecify.annotations.Nullable;

/** The fields of inputs that only places have. */
abstract class PlaceAttributes extends EntityAttributes {

    @Id
    @Description("The id of the place that this lies in.")
    public @Nullable String within;

    @Description("A point near the center.")
    public @Nullable Location location;
}
