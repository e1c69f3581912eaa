package news.dateline.bench.queries;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A query as it is asked of an archive.
 *
 * @param title where it is written down, and whom it asks about
 * @param counts the lists whose rows are counted to know the rarest filter, as fields of the root,
 *     by the view that they are read from
 */
record Question(
        String title, String query, ObjectNode variables, Map<String, List<String>> counts) {

    byte[] body() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("query", query);
        body.set("variables", variables);
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }
}
