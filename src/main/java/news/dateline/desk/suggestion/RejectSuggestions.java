package news.dateline.desk.suggestion;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description("Suggestions to reject.")
public class RejectSuggestions {

    @Id
    @NonNull
    @Description("The ids of suggestions, at most 100.")
    public List<@NonNull String> ids;

    @Description("Why, for whoever suggested them; at most 2,000 characters.")
    public @Nullable String reason;

    @Description(
            "A text of your choice, at most 200 characters. If a request with it is repeated within 24 hours, it gets the answer of the first and changes nothing.")
    public @Nullable String idempotencyKey;
}
