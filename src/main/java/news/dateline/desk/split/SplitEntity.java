package news.dateline.desk.split;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description("Mentions that were put to the wrong entity. Give either `into` or `newEntity`.")
public class SplitEntity {

    @Id
    @NonNull
    @Description("The id of the entity that the mentions name now.")
    public String id;

    @Id
    @NonNull
    @Description("The ids of the mentions, from 1 to 100.")
    public List<@NonNull String> mentions;

    @Id
    @Description(
            "The id of the entity that they mean, of the same kind. If it is merged, the one that it leads to.")
    public @Nullable String into;

    @Description("An entity to add, which they mean. It is of the same kind.")
    public @Nullable SplitNewEntity newEntity;

    @Description("Why, for the history and for exports; readers do not see it.")
    public @Nullable String reason;

    @Description(
            "`DeskEntity.version` of `id` as you have read it: if it is another one now, nothing is changed. null if you do not mind.")
    public @Nullable Integer expectedVersion;

    @Description(
            "A text of your choice, at most 200 characters. If a request with it is repeated within 24 hours, it gets the answer of the first and changes nothing.")
    public @Nullable String idempotencyKey;
}
