package news.dateline.desk.mutation;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What a mutation answers. A payload has public fields and a constructor without arguments, because
 * {@link IdempotentAnswers} stores it as JSON. Ids of rows are fields with {@code @Ignore}, from
 * which a {@code Link} reads the nodes after the commit.
 */
public abstract class Payload {

    /** How many characters were stored beside those of the input. It is not part of the answer. */
    @Ignore public transient long stored;

    @NonNull
    @Description("Why nothing was changed. Empty if the mutation succeeded.")
    public List<@NonNull UserError> userErrors = List.of();

    /** Whether there is nothing to keep, so that the same request runs again if it is repeated. */
    protected boolean changedNothing() {
        return !userErrors.isEmpty();
    }
}
