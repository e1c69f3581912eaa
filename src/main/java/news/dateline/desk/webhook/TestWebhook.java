package news.dateline.desk.webhook;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@RegisterForReflection
@Description("The webhook to send a message to.")
public class TestWebhook {

    @Id
    @NonNull
    @Description("The id of the webhook.")
    public String id;
}
