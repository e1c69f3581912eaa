package news.dateline.desk.statement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description("A retracted statement to restore.")
public class RestoreStatement {

    @Id
    @NonNull
    @Description("The id with which it was retracted: `statementId` of a retraction.")
    public String id;

    @Description("Why, for the history and for exports; readers do not see it.")
    public @Nullable String reason;

    @Description(StatementRecords.IDEMPOTENCY_KEY_IS)
    public @Nullable String idempotencyKey;
}
