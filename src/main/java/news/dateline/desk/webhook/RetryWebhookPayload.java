package news.dateline.desk.webhook;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@RegisterForReflection
@Description("The result of sending messages again.")
public class RetryWebhookPayload extends WebhookPayload {

    @NonNull
    @Description("How many messages are sent again.")
    public Integer messages = 0;
}
