package news.dateline.desk.mutation;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** What a mutation answers whose input can have {@code expectedVersion}. */
public abstract class VersionedPayload extends Payload {

    /** The field of an input that names the version that the client has read. */
    static final String EXPECTED = "expectedVersion";

    @Description("What somebody else has changed meanwhile; null unless a user error is CONFLICT.")
    public @Nullable Conflict conflict;

    /**
     * Whether the input expects another version than the one that is there. Then this payload says
     * so, and the mutation is to change nothing.
     */
    public boolean isConflict(Change change, Conflict now) {
        Integer expected = change.input().number(EXPECTED);
        if (expected == null || expected.equals(now.version)) {
            return false;
        }
        conflict = now;
        userErrors = List.of(now.error(expected));
        return true;
    }
}
