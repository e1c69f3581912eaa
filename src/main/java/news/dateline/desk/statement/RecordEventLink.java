package news.dateline.desk.statement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.desk.values.EventLinkFields;
import news.dateline.entity.Provenance;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description("A link of two events, and the source that says so.")
public class RecordEventLink extends EventLinkFields {

    @NonNull
    @Description(StatementRecords.ORIGIN_IS)
    public String origin;

    @Description(StatementRecords.CONFIDENCE_IS)
    public @Nullable Double confidence;

    @Description(StatementRecords.PROVENANCE_IS)
    public @Nullable Provenance provenance;

    @Description(StatementRecords.IDEMPOTENCY_KEY_IS)
    public @Nullable String idempotencyKey;
}
