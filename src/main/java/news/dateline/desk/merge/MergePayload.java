package news.dateline.desk.merge;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.desk.mutation.Conflict;
import news.dateline.desk.mutation.Payload;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

/** Knows the rows of both entities, from which {@link MergeLinks} reads them after the commit. */
@RegisterForReflection
@Description("What a merge of entities, or its undoing, came to.")
public class MergePayload extends Payload {

    /** The one that stays. */
    @Ignore public @Nullable Long survivor;

    /** The one that is merged, or was. */
    @Ignore public @Nullable Long merged;

    @Description("If the error is CONFLICT: the version that is there.")
    public @Nullable Conflict conflict;
}
