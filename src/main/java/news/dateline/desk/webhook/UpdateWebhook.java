package news.dateline.desk.webhook;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.change.ChangeKind;
import news.dateline.change.ChangedKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description("The changes to a webhook. Fields that are left out keep their values.")
public class UpdateWebhook {

    @Id
    @NonNull
    @Description("The id of the webhook.")
    public String id;

    @Description(
            "Where messages are sent from now on, including those that wait: an `https` URL, as for `createWebhook`. It cannot be null.")
    public @Nullable String url;

    @Description("The kinds of changes that it is told of; null: all.")
    public @Nullable List<@NonNull ChangeKind> kinds;

    @Description("The kinds of objects of which it is told; null: all.")
    public @Nullable List<@NonNull ChangedKind> types;

    @Id
    @Description(
            "The ids of the articles and entities of which it is told, at most 100; null: all.")
    public @Nullable List<@NonNull String> nodes;
}
