package news.dateline.desk.mutation;

import java.time.Instant;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description("What somebody else has changed meanwhile.")
public class Conflict {

    @NonNull
    @Description("The version as it is now: `DeskArticle.version` or `DeskEntity.version`.")
    public Integer version;

    @Description("The author of the last change; null if a bundle was loaded.")
    public @Nullable String by;

    @Description(
            "When the last change was made, in UTC; null if a bundle with an entity was loaded.")
    public @Nullable Instant at;
}
