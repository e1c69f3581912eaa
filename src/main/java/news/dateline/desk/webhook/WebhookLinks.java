package news.dateline.desk.webhook;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.identity.Roles;
import news.dateline.loading.ById;
import news.dateline.loading.Lists;
import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.Reads;

/** The list of webhooks, and what each leads to. */
@ApplicationScoped
class WebhookLinks implements Link {

    private static final OrderKey ID = OrderKey.key("x.id", KeyType.NUMBER);
    private static final Order NEWEST_FIRST =
            Order.descending("CREATED_AT", OrderKey.key("x.created_at", KeyType.MOMENT), ID);
    private static final Order LATEST_FIRST = Order.descending("QUEUED", ID);

    private final ById byId;
    private final Lists lists;

    WebhookLinks(ById byId, Lists lists) {
        this.byId = byId;
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                ConnectionLink.root("webhooks")
                        .describe(
                                "The webhooks, without secrets, newest first. Requires the role ADMIN.")
                        .of(Webhook.TYPE)
                        .orderedBy(NEWEST_FIRST)
                        .build(lists)
                        .restrictedTo(Roles.ADMIN),
                ConnectionLink.on("Webhook", "givenUp")
                        .describe(
                                "The messages that were not accepted for a day and are not sent any more, the last 1,000.")
                        .of(WebhookDelivery.TYPE)
                        .where("x.webhook_id = p.id and x.given_up_at is not null")
                        .orderedBy(LATEST_FIRST)
                        .build(lists),
                webhook("CreateWebhookPayload"),
                webhook("UpdateWebhookPayload"),
                webhook("TestWebhookPayload"),
                webhook("RetryWebhookPayload"));
    }

    private DeclaredField webhook(String payload) {
        return DeclaredField.plain(
                payload,
                "webhook",
                "Webhook",
                "The webhook; null if there is none.",
                Reads.ONE,
                request -> {
                    Long row = request.<WebhookPayload>source().webhookId;
                    return row == null
                            ? CompletableFuture.completedFuture(null)
                            : byId.load(request, Webhook.TYPE, row);
                });
    }
}
