package news.dateline.desk.webhook;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;

import io.vertx.core.json.JsonObject;
import news.dateline.change.ChangedKind;
import news.dateline.entity.GlobalId;

/**
 * What a webhook is told.
 *
 * @param id the same whenever it is sent again
 */
record Message(long webhook, String url, String secret, String id, String body) {

    /** Of a row that graph.take_deliveries gives. */
    static Message of(Object[] row) {
        String nodeKind = (String) row[7];
        JsonObject data =
                new JsonObject()
                        .put("kind", row[5])
                        .put("type", nodeKind)
                        .put(
                                "nodeId",
                                GlobalId.encode(
                                        ChangedKind.valueOf(nodeKind).typeName(), (Long) row[6]))
                        .put("version", row[8]);
        String type = (nodeKind + "." + row[5]).toLowerCase(Locale.ROOT);
        return new Message(
                (Long) row[1],
                (String) row[2],
                (String) row[3],
                "change-" + row[4] + "-" + row[1],
                body(type, ((OffsetDateTime) row[9]).toInstant().toString(), data));
    }

    static Message test(long webhook, String url, String secret, String at) {
        return new Message(
                webhook,
                url,
                secret,
                "test-" + UUID.randomUUID(),
                body("webhook.test", at, new JsonObject()));
    }

    private static String body(String type, String at, JsonObject data) {
        return new JsonObject().put("type", type).put("timestamp", at).put("data", data).encode();
    }
}
