package news.dateline.desk.webhook;

import java.time.Instant;
import jakarta.annotation.security.RolesAllowed;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import news.dateline.desk.mutation.MutationRunner;
import news.dateline.identity.Roles;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** What admins do with webhooks. */
@GraphQLApi
public class WebhookMutations {

    private final MutationRunner mutations;
    private final Webhooks webhooks;
    private final Sender sender;

    WebhookMutations(MutationRunner mutations, Webhooks webhooks, Sender sender) {
        this.mutations = mutations;
        this.webhooks = webhooks;
        this.sender = sender;
    }

    @Mutation
    @RolesAllowed(Roles.ADMIN)
    @Description(
            "Creates a webhook and returns its secret. It is told of what changes from then on. If the response is lost, delete the webhook and create another. Requires the role ADMIN.")
    public Uni<CreateWebhookPayload> createWebhook(
            @NonNull @Description("The webhook.") CreateWebhook input) {
        return mutations.run(
                CreateWebhookPayload::new,
                change ->
                        webhooks.create(change)
                                .map(
                                        created -> {
                                            CreateWebhookPayload payload =
                                                    new CreateWebhookPayload();
                                            payload.webhookId = created.rowId;
                                            payload.secret = created.secret;
                                            return payload;
                                        }));
    }

    @Mutation
    @RolesAllowed(Roles.ADMIN)
    @Description(
            "Changes the URL and the filters of a webhook; its secret stays the same. New filters apply to changes that are not queued yet: messages that wait are still sent. Requires the role ADMIN.")
    public Uni<UpdateWebhookPayload> updateWebhook(
            @NonNull @Description("The webhook and its changes.") UpdateWebhook input) {
        return mutations.run(
                UpdateWebhookPayload::new,
                change ->
                        webhooks.update(change)
                                .map(
                                        changed -> {
                                            UpdateWebhookPayload payload =
                                                    new UpdateWebhookPayload();
                                            payload.webhookId = changed.rowId;
                                            return payload;
                                        }));
    }

    @Mutation
    @RolesAllowed(Roles.ADMIN)
    @Description(
            "Deletes a webhook, with the messages that it was still to get. Requires the role ADMIN.")
    public Uni<DeleteWebhookPayload> deleteWebhook(
            @NonNull @Description("The webhook.") DeleteWebhook input) {
        return mutations.run(
                DeleteWebhookPayload::new,
                change ->
                        webhooks.find(change)
                                .call(Webhook::delete)
                                .map(
                                        found -> {
                                            DeleteWebhookPayload payload =
                                                    new DeleteWebhookPayload();
                                            payload.deleted = true;
                                            return payload;
                                        }));
    }

    @Mutation
    @RolesAllowed(Roles.ADMIN)
    @Description(
            "Sends a message of the type `webhook.test` to a webhook, once, and tells what came of it. Requires the role ADMIN.")
    public Uni<TestWebhookPayload> testWebhook(
            @NonNull @Description("The webhook.") TestWebhook input) {
        return mutations
                .run(
                        TestWebhookPayload::new,
                        change ->
                                webhooks.find(change)
                                        .map(
                                                found -> {
                                                    TestWebhookPayload payload =
                                                            new TestWebhookPayload();
                                                    payload.webhookId = found.rowId;
                                                    payload.url = found.url;
                                                    payload.secret = found.secret;
                                                    return payload;
                                                }))
                .call(this::send);
    }

    /** After the transaction, since receivers may be slow. */
    private Uni<?> send(TestWebhookPayload payload) {
        if (payload.webhookId == null || payload.url == null || payload.secret == null) {
            return Uni.createFrom().voidItem();
        }
        Message message =
                Message.test(
                        payload.webhookId, payload.url, payload.secret, Instant.now().toString());
        return UniHelper.toUni(sender.send(message))
                .invoke(
                        failure -> {
                            payload.accepted = failure == null;
                            payload.failure = failure;
                        });
    }

    @Mutation
    @RolesAllowed(Roles.ADMIN)
    @Description(
            "Sends the messages again that a webhook was given up for: `Webhook.givenUp`. They come after later ones about the same objects. Requires the role ADMIN.")
    public Uni<RetryWebhookPayload> retryWebhook(
            @NonNull @Description("The webhook.") RetryWebhook input) {
        return mutations.run(
                RetryWebhookPayload::new,
                change ->
                        webhooks.find(change)
                                .chain(
                                        found ->
                                                Webhooks.retry(found)
                                                        .map(
                                                                messages -> {
                                                                    RetryWebhookPayload payload =
                                                                            new RetryWebhookPayload();
                                                                    payload.webhookId = found.rowId;
                                                                    payload.messages = messages;
                                                                    return payload;
                                                                })));
    }
}
