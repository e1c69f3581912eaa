package news.dateline.desk.key;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.desk.mutation.Payload;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description("The revoked API key.")
public class RevokeKeyPayload extends Payload {

    @Ignore public @Nullable Long keyId;
}
