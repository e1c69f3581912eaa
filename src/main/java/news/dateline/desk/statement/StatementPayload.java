package news.dateline.desk.statement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.desk.mutation.Payload;
import news.dateline.entity.GlobalId;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

/** Knows the row of the statement, from which {@link StatementLinks} reads it after the commit. */
@RegisterForReflection
@Description("The result of recording, retracting or restoring a statement.")
public class StatementPayload extends Payload {

    @Ignore public @Nullable StatementKind kind;

    @Ignore public @Nullable Long rowId;

    @Id
    @Description("The id of the statement, for `retractStatement`; null if nothing was changed.")
    public @Nullable String getStatementId() {
        return kind == null || rowId == null ? null : GlobalId.encode(kind.typeName(), rowId);
    }

    static StatementPayload of(StatementKind kind, long rowId) {
        StatementPayload payload = new StatementPayload();
        payload.kind = kind;
        payload.rowId = rowId;
        return payload;
    }
}
