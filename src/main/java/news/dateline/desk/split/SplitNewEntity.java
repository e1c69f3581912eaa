package news.dateline.desk.split;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Input("SplitNewEntityInput")
@Description(
        "An entity to add. It gets the type and `kind` of the entity that is split; `updatePerson` and the like give it more.")
public class SplitNewEntity {

    @Description(
            "A permanent key, unique among entities, by which bundles name it. Default: a new one. The id follows from it.")
    public @Nullable String key;

    @NonNull
    @Description("The preferred name.")
    public String name;

    @Description("What the entity is, in a short phrase.")
    public @Nullable String description;
}
