package news.dateline.desk.entity;

import news.dateline.desk.mutation.Conflict;
import news.dateline.desk.mutation.Payload;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

/** Knows the row of the entity, from which {@link EntityLinks} reads it after the commit. */
public abstract class EntityPayload extends Payload {

    @Ignore public @Nullable Long rowId;

    @Description("If the error is CONFLICT: the version that is there.")
    public @Nullable Conflict conflict;
}
