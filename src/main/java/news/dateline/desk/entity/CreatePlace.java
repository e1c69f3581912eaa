package news.dateline.desk.entity;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.place.PlaceKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description("A place to add.")
public class CreatePlace extends PlaceAttributes {

    @Description(
            "A permanent key, unique among entities, by which bundles name it. Default: a new one. The id follows from it.")
    public @Nullable String key;

    @NonNull
    @Description("The preferred name.")
    public String name;

    @NonNull
    @Description("The kind of place.")
    public PlaceKind kind;
}
