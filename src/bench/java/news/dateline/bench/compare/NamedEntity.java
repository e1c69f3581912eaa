package news.dateline.bench.compare;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import news.dateline.entity.EntityKind;
import news.dateline.entity.GlobalId;

/** An entity that articles name. */
record NamedEntity(String id, String key, String name) {

    /** Some that readers see. Ids have no order, so these are neither old nor new. */
    static List<NamedEntity> of(EntityKind kind, int number, Connection connection)
            throws SQLException {
        List<NamedEntity> found = new ArrayList<>();
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "select id, key, name from graph.entity where kind = ? and visible_from < now() order by id limit ?")) {
            statement.setString(1, kind.name());
            statement.setInt(2, number);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String id = GlobalId.encode(kind.typeName(), rows.getLong(1));
                    found.add(new NamedEntity(id, rows.getString(2), rows.getString(3)));
                }
            }
        }
        return found;
    }
}
