package news.dateline.bench.compare;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import news.dateline.entity.GlobalId;

/** Asks Dateline about the best known things of an archive. */
final class DearestClient {

    private static final String WELL_KNOWN =
            "select z.target_id from graph.scope_size z join graph.entity e on e.id = z.target_id"
                    + " where z.scope = '%s' and e.kind = '%s' order by z.size desc limit 100";

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI endpoint;
    private final Map<String, List<String>> ids = new HashMap<>();

    /**
     * @param code of the first error; null if there is none
     */
    record Answer(long cost, long limit, int bytes, String code) {}

    DearestClient(URI endpoint, LoadedArchive archive) throws SQLException {
        this.endpoint = endpoint;
        try (Connection connection = archive.server().connect(archive.database());
                Statement statement = connection.createStatement()) {
            ids.put("Person", ids(statement, "MENTION", "Person"));
            ids.put("Organization", ids(statement, "MENTION", "Organization"));
            ids.put("Place", ids(statement, "PLACE", "Place"));
            ids.put("Event", ids(statement, "REPORT", "Event"));
        }
    }

    private static List<String> ids(Statement statement, String scope, String type)
            throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows =
                statement.executeQuery(WELL_KNOWN.formatted(scope, type.toUpperCase()))) {
            while (rows.next()) {
                found.add(GlobalId.encode(type, rows.getLong(1)));
            }
        }
        return found;
    }

    Answer ask(DearestShape shape, int repeated, int things)
            throws IOException, InterruptedException {
        String document = shape.document(repeated);
        JsonObject body =
                new JsonObject()
                        .put("query", document)
                        .put("variables", variables(shape, document, things))
                        .put("extensions", new JsonObject().put("cost", true));
        HttpResponse<String> response =
                client.send(
                        HttpRequest.newBuilder(endpoint)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body.encode()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        JsonObject answer = new JsonObject(response.body());
        JsonObject cost =
                answer.getJsonObject("extensions", new JsonObject())
                        .getJsonObject("cost", new JsonObject());
        JsonArray errors = answer.getJsonArray("errors");
        String code =
                errors == null
                        ? null
                        : errors.getJsonObject(0)
                                .getJsonObject("extensions", new JsonObject())
                                .getString("code", errors.encode());
        return new Answer(
                cost.getLong("requested", 0L),
                cost.getLong("limit", 0L),
                response.body().length(),
                code);
    }

    private JsonObject variables(DearestShape shape, String document, int things) {
        JsonObject variables = new JsonObject();
        if (!shape.isRoot()) {
            variables.put("ids", some(shape.type(), 0, things));
        }
        put(variables, document, "one", some("Person", 5, 1));
        put(variables, document, "two", some("Person", 50, 2));
        put(variables, document, "ten", some("Organization", 0, 10));
        put(variables, document, "hundred", some("Person", 0, 100));
        put(variables, document, "places", some("Place", 0, 100));
        return variables;
    }

    private JsonArray some(String type, int from, int number) {
        List<String> all = ids.get(type);
        return new JsonArray(
                all.subList(Math.min(from, all.size()), Math.min(from + number, all.size())));
    }

    private static void put(JsonObject variables, String document, String name, JsonArray value) {
        if (document.contains("$" + name)) {
            variables.put(name, value);
        }
    }
}
