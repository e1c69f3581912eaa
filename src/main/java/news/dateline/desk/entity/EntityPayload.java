package news.dateline.desk.entity;

import news.dateline.desk.mutation.WarningPayload;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

/** Knows the row of the entity, from which {@link EntityLinks} reads it after the commit. */
public abstract class EntityPayload extends WarningPayload {

    @Ignore public @Nullable Long rowId;
}
