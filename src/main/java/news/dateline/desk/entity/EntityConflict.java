package news.dateline.desk.entity;

import java.time.Instant;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description("A version of an entity that the caller has not read.")
public class EntityConflict {

    @NonNull
    @Description("`DeskEntity.version` as it is now.")
    public Integer version;

    @Description("The author of that version; null if a bundle was loaded.")
    public @Nullable String by;

    @Description("When it was written, in UTC; null if a bundle was loaded.")
    public @Nullable Instant at;
}
