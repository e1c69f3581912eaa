package news.dateline.bench.queries;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import news.dateline.entity.GlobalId;

/** What an archive has in place of the sample's people, days and ids: see things.sql. */
record Things(String whose, Map<String, String> values) {

    /**
     * @param whose the name of the script that chooses them
     */
    static Things of(Database database, String whose) throws SQLException, IOException {
        String sql =
                Resources.text("/queries/things.sql")
                        .replace(":chosen", Resources.text("/queries/" + whose + ".sql"));
        Map<String, String> values = new HashMap<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                String type = rows.getString("type");
                String value = rows.getString("value");
                if (value == null) {
                    throw new IllegalStateException(
                            database.name() + " has no " + rows.getString("name") + ", " + whose);
                }
                values.put(
                        rows.getString("name"),
                        type == null ? value : GlobalId.encode(type, Long.parseLong(value)));
            }
        }
        return new Things(whose, values);
    }

    /** The same with each text, which names a thing, replaced by its value. */
    JsonNode fill(JsonNode given) {
        if (given.isTextual()) {
            return TextNode.valueOf(value(given.textValue()));
        }
        if (given.isArray()) {
            ArrayNode filled = JsonNodeFactory.instance.arrayNode();
            given.forEach(element -> filled.add(fill(element)));
            return filled;
        }
        return given;
    }

    String value(String thing) {
        String value = values.get(thing);
        if (value == null) {
            throw new IllegalArgumentException("things.sql knows no " + thing + ".");
        }
        return value;
    }
}
