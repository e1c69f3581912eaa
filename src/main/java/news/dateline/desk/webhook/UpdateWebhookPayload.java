package news.dateline.desk.webhook;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;

@RegisterForReflection
@Description("The changed webhook.")
public class UpdateWebhookPayload extends WebhookPayload {}
