package news.dateline.desk.webhook;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description("The result of a message that was sent to test a webhook.")
public class TestWebhookPayload extends WebhookPayload {

    @Ignore transient @Nullable String url;

    @Ignore transient @Nullable String secret;

    @NonNull
    @Description("Whether the receiver accepted the message.")
    public Boolean accepted = false;

    @Description("Why the receiver did not accept the message; null if it did.")
    public @Nullable String failure;
}
