package news.dateline.desk.key;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.desk.mutation.Payload;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description("The new API key.")
public class CreateKeyPayload extends Payload {

    @Ignore public @Nullable Long keyId;

    @Description(
            "The secret, to send as `Authorization: Bearer …`. This is the only time that it is shown. null if no key was created.")
    public @Nullable String secret;
}
