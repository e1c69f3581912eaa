package news.dateline.desk.suggestion;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.entity.Provenance;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description("What a program or a contributor proposes to editors.")
public class Suggest {

    @NonNull
    @Description("The suggestions, at most 100; their lines at most 1 MiB together.")
    public List<@NonNull SuggestedLine> suggestions;

    @NonNull
    @Description(
            "Who or what proposes: the name of a model with its version, or of a desk; at most 200 characters. What an editor rejects does not come back from the same source.")
    public String source;

    @Description("Written into lines that do not give their own `provenance`. Default: MACHINE.")
    public @Nullable Provenance provenance;

    @Description(
            "A text of your choice, at most 200 characters. If a request with it is repeated within 24 hours, it gets the answer of the first and changes nothing.")
    public @Nullable String idempotencyKey;
}
