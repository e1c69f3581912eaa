package news.dateline.desk.split;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.desk.mutation.VersionedPayload;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

/** Knows the rows of both entities, from which {@link SplitLinks} reads them after the commit. */
@RegisterForReflection
@Description("The result of splitting an entity.")
public class SplitPayload extends VersionedPayload {

    /** The one that lost mentions. */
    @Ignore public @Nullable Long splitId;

    /** The one that got them. */
    @Ignore public @Nullable Long intoId;
}
