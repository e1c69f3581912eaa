package news.dateline.desk.suggestion;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description("A line of a bundle to suggest.")
public class SuggestedLine {

    @NonNull
    @Description(
            "A JSON object in the bundle format: an entity, a record with statements, a version of an article, or a withdrawal; at most 64 KiB.")
    public String line;

    @Description("How sure the source is, from 0 to 1. It is kept with two decimals.")
    public @Nullable Double confidence;

    @Description("What it is based on, for the editor who decides.")
    public @Nullable SuggestedEvidence evidence;
}
