package news.dateline.desk.webhook;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.desk.mutation.Payload;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@RegisterForReflection
@Description("The answer after a webhook was deleted.")
public class DeleteWebhookPayload extends Payload {

    @NonNull
    @Description("Whether there was such a webhook. It is deleted.")
    public Boolean deleted = false;
}
