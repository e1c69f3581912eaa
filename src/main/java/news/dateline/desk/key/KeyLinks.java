package news.dateline.desk.key;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.identity.Roles;
import news.dateline.identity.keys.ApiKey;
import news.dateline.loading.ById;
import news.dateline.loading.Lists;
import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.Reads;
import org.jspecify.annotations.Nullable;

/** The list of API keys, and the key in the payload of a mutation. */
@ApplicationScoped
class KeyLinks implements Link {

    private static final Order NEWEST_FIRST =
            Order.descending(
                    "CREATED_AT",
                    OrderKey.key("x.created_at", KeyType.MOMENT),
                    OrderKey.key("x.id", KeyType.NUMBER));

    private final ById byId;
    private final Lists lists;

    KeyLinks(ById byId, Lists lists) {
        this.byId = byId;
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                ConnectionLink.root("keys")
                        .describe(
                                "The API keys, without secrets, newest first; also those that have expired or are revoked. Requires the role ADMIN.")
                        .of(ApiKey.TYPE)
                        .orderedBy(NEWEST_FIRST)
                        .build(lists)
                        .restrictedTo(Roles.ADMIN),
                key("CreateKeyPayload", (CreateKeyPayload payload) -> payload.keyId),
                key("RevokeKeyPayload", (RevokeKeyPayload payload) -> payload.keyId));
    }

    private <P> DeclaredField key(String type, Function<P, @Nullable Long> id) {
        return DeclaredField.plain(
                type,
                "key",
                "ApiKey",
                "The key; null if nothing was changed.",
                Reads.ONE,
                request -> {
                    Long row = id.apply(request.<P>source());
                    return row == null
                            ? CompletableFuture.completedFuture(null)
                            : byId.load(request, ApiKey.TYPE, row);
                });
    }
}
