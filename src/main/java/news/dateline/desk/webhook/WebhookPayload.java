package news.dateline.desk.webhook;

import news.dateline.desk.mutation.Payload;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

/** The answer of a mutation of a webhook. */
public abstract class WebhookPayload extends Payload {

    @Ignore public @Nullable Long webhookId;
}
