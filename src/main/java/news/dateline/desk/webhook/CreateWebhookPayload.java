package news.dateline.desk.webhook;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description("The new webhook.")
public class CreateWebhookPayload extends WebhookPayload {

    @Description(
            "The secret by which receivers check signatures. This is the only time that it is shown. null if no webhook was created.")
    public @Nullable String secret;
}
