package news.dateline.desk.merge;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description("Two entities that are one.")
public class MergeEntities {

    @Id
    @NonNull
    @Description("The id of the entity that is merged. It leads to the other one from then on.")
    public String from;

    @Id
    @NonNull
    @Description(
            "The id of the entity that stays, of the same kind. If it is merged itself, the one that it leads to.")
    public String into;

    @Description("Why, for the history and for exports; readers do not see it.")
    public @Nullable String reason;

    @Description(
            "`DeskEntity.version` of `into` as you have read it: if it is another one now, nothing is changed. null if you do not mind.")
    public @Nullable Integer expectedVersion;

    @Description(
            "A text of your choice, at most 200 characters. If a request with it is repeated within 24 hours, it gets the answer of the first and changes nothing.")
    public @Nullable String idempotencyKey;
}
