package news.dateline.desk.article;

import java.time.Instant;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description("What somebody else has changed meanwhile.")
public class Conflict {

    @NonNull
    @Description("`DeskArticle.version` as it is now.")
    public Integer version;

    @Description("The author of the last change; null if a bundle was loaded.")
    public @Nullable String by;

    @NonNull
    @Description("When the last change was made, in UTC.")
    public Instant at;
}
