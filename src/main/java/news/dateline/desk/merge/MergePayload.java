package news.dateline.desk.merge;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.desk.mutation.VersionedPayload;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

/** Knows the rows of both entities, from which {@link MergeLinks} reads them after the commit. */
@RegisterForReflection
@Description("The result of merging entities, or of undoing that.")
public class MergePayload extends VersionedPayload {

    /** The one that stays. */
    @Ignore public @Nullable Long survivor;

    /** The one that is merged, or was. */
    @Ignore public @Nullable Long merged;
}
