package news.dateline.desk.statement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description("A statement to take back.")
public class RetractStatement {

    @Id
    @NonNull
    @Description(
            "The id of an affiliation, relationship, participation or report of an event, or the `statementId` of a place of an event or of a link of two events.")
    public String id;

    @Description("Why, for the history and for exports; readers do not see it.")
    public @Nullable String reason;

    @Description(StatementRecords.IDEMPOTENCY_KEY_IS)
    public @Nullable String idempotencyKey;
}
