package news.dateline.bench.compare;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

import news.dateline.entity.GlobalId;

/** Whom and what an archive's questions are about, by the names of the variables. */
record Chosen(Map<String, Long> rows) {

    private static final Map<String, String> TYPES =
            Map.of("article", "Article", "person", "Person", "popular", "Person");

    static Chosen in(LoadedArchive archive) throws SQLException, IOException {
        try (Connection connection = archive.server().connect(archive.database());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(Question.resource("/compare/chosen.sql"))) {
            row.next();
            Map<String, Long> rows = new TreeMap<>();
            for (String name : TYPES.keySet()) {
                rows.put(name, row.getLong(name));
            }
            return new Chosen(rows);
        }
    }

    /** As a contender wants to have it. */
    String id(String name, String dialect) {
        long row = rows.get(name);
        return dialect.equals("dateline")
                ? GlobalId.encode(TYPES.get(name), row)
                : Long.toString(row);
    }
}
