package news.dateline.desk.bundle;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description("Lines of a bundle to load, for CMS plug-ins.")
public class LoadBundle {

    @NonNull
    @Description(
            "The lines, each a JSON object in the bundle format; at most 100, and 1 MiB together. They may refer to each other in any order.")
    public List<@NonNull String> lines;

    @Description("Whether to load nothing if a line is refused or has a warning. Default: false.")
    public @Nullable Boolean strict;

    @Description(
            "A text of your choice, at most 200 characters. If a request with it is repeated within 24 hours, it gets the answer of the first and changes nothing.")
    public @Nullable String idempotencyKey;
}
