package news.dateline.desk.webhook;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.change.ChangeKind;
import news.dateline.change.ChangedKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Without an idempotency key: the answer, which has the secret, must not be stored. */
@RegisterForReflection
@Description("The webhook to create.")
public class CreateWebhook {

    @NonNull
    @Description(
            "Where messages are sent: an `https` URL. Addresses of private networks must be allowed by the server's configuration.")
    public String url;

    @Description("The kinds of changes that it is told of. Default: all.")
    public @Nullable List<@NonNull ChangeKind> kinds;

    @Description("The kinds of objects of which it is told. Default: all.")
    public @Nullable List<@NonNull ChangedKind> types;

    @Id
    @Description(
            "The ids of the articles and entities of which it is told, at most 100. Default: all. If one of the entities is merged, this does not include changes of the entity that it was merged into: add its id by `updateWebhook`.")
    public @Nullable List<@NonNull String> nodes;
}
