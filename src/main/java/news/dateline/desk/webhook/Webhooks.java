package news.dateline.desk.webhook;

import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import news.dateline.change.ChangeFilter;
import news.dateline.desk.mutation.Change;
import news.dateline.desk.mutation.Input;
import news.dateline.desk.mutation.Refused;
import news.dateline.desk.mutation.UserErrorCode;
import news.dateline.storage.Writing;

/** Creates, changes and finds webhooks, in the transaction of the caller. */
@ApplicationScoped
class Webhooks {

    static final int MOST = 50;

    private static final String ID = "id";
    private static final String URL = "url";
    private static final String KINDS = "kinds";
    private static final String TYPES = "types";
    private static final String NODES = "nodes";

    /** A new webhook is told of what changes from now on. */
    private static final String END_OF_FEED = "select last_id from readable.change_feed";

    private static final String RETRY =
            """
            update graph.webhook_delivery
            set given_up_at = null, attempts = 0, queued_at = clock_timestamp(), due = clock_timestamp()
            where webhook_id = $1 and given_up_at is not null
            returning id
            """;

    private final boolean isPrivateAllowed;

    Webhooks(WebhooksConfig config) {
        this.isPrivateAllowed = config.privateAddresses();
    }

    Uni<Webhook> create(Change change) {
        Webhook created = new Webhook();
        set(created, change.input());
        return Webhook.count()
                .invoke(Webhooks::checkNumber)
                .chain(() -> Writing.rows(END_OF_FEED))
                .chain(
                        rows ->
                                begin(created, change, (Long) rows.get(0)[0])
                                        .<Webhook>persistAndFlush());
    }

    private static void checkNumber(long known) {
        if (known >= MOST) {
            throw Refused.of(
                    UserErrorCode.LIMIT_EXCEEDED,
                    "There are " + MOST + " webhooks, which is the limit. Delete some.",
                    URL);
        }
    }

    private static Webhook begin(Webhook webhook, Change change, long position) {
        webhook.rowId = new SecureRandom().nextLong() >>> 1;
        webhook.secret = Signature.newSecret();
        webhook.createdAt = change.at().toInstant();
        webhook.createdBy = change.author().id();
        webhook.position = position;
        return webhook;
    }

    /** The session writes it at the end of the transaction. */
    Uni<Webhook> update(Change change) {
        return find(change).invoke(found -> set(found, change.input()));
    }

    private void set(Webhook webhook, Input input) {
        List.of(KINDS, TYPES, NODES).forEach(list -> checkThatNotEmpty(input, list));
        if (input.has(URL)) {
            webhook.url = url(input);
        }
        if (input.has(KINDS)) {
            webhook.kindNames = texts(input, KINDS);
        }
        if (input.has(TYPES)) {
            webhook.typeNames = texts(input, TYPES);
        }
        if (input.has(NODES)) {
            webhook.nodeRows = input.ids(ChangeFilter.IDS, NODES);
            webhook.nodeIds = texts(input, NODES);
        }
    }

    /** In other filters an empty list matches nothing. */
    private static void checkThatNotEmpty(Input input, String list) {
        JsonArray values = input.has(list) ? input.json().getJsonArray(list) : null;
        if (values != null && values.isEmpty()) {
            throw Refused.of(
                    UserErrorCode.INVALID,
                    "An empty list would match nothing. For all, give null.",
                    list);
        }
    }

    private String url(Input input) {
        String url = Objects.requireNonNullElse(input.text(URL), "");
        String fault = ReceiverAddress.fault(url, isPrivateAllowed);
        if (fault != null) {
            throw Refused.of(UserErrorCode.INVALID, fault, URL);
        }
        return url;
    }

    private static List<String> texts(Input input, String field) {
        JsonArray values = input.json().getJsonArray(field);
        return values == null
                ? List.of()
                : values.stream().map(String::valueOf).distinct().toList();
    }

    Uni<Webhook> find(Change change) {
        return Webhook.<Webhook>findById(change.input().id(Webhook.IDS, ID))
                .onItem()
                .ifNull()
                .failWith(
                        () ->
                                Refused.of(
                                        UserErrorCode.NOT_FOUND,
                                        "There is no webhook with this id.",
                                        ID));
    }

    /** Sends again what was given up; gives back how many messages. */
    static Uni<Integer> retry(Webhook webhook) {
        return Writing.rows(RETRY, webhook.rowId).map(List::size);
    }
}
