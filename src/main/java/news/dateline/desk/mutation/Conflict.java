package news.dateline.desk.mutation;

import java.time.Instant;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description("What somebody else has changed meanwhile.")
public class Conflict {

    @NonNull
    @Description("The version as it is now: `DeskArticle.version` or `DeskEntity.version`.")
    public Integer version;

    @Description("The author of the last change; null if a bundle was loaded.")
    public @Nullable String by;

    @Description(
            "When the last change was made, in UTC; null if that is not known: of an entity, if it was loaded by an earlier release.")
    public @Nullable Instant at;

    /** The version that is there, whether or not somebody expects another one. */
    public static Conflict of(int version, @Nullable String by, @Nullable Instant at) {
        Conflict conflict = new Conflict();
        conflict.version = version;
        conflict.by = by;
        conflict.at = at;
        return conflict;
    }

    UserError error(int expected) {
        return UserError.of(
                UserErrorCode.CONFLICT,
                "The version is %d, not %d: %s changed it%s."
                        .formatted(
                                version,
                                expected,
                                by == null ? "a load" : by,
                                at == null ? "" : " at " + at),
                VersionedPayload.EXPECTED);
    }
}
