package news.dateline.desk.entity;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description("A person to add.")
public class CreatePerson extends PersonAttributes {

    @Description(
            "A permanent key, unique among entities, by which bundles name it. Default: a new one. The id follows from it.")
    public @Nullable String key;

    @NonNull
    @Description("The preferred name.")
    public String name;
}
