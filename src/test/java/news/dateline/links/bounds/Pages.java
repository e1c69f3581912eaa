package news.dateline.links.bounds;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import news.dateline.storage.Sql;
import news.dateline.testing.CapturedReading;
import news.dateline.testing.Gql;

/** The pages of a list that are measured, and the statements that were sent for them. */
final class Pages {

    static final int SIZE = 20;

    /** Rows of a page that is full, and the one that tells of more, read from three tables. */
    static final int FULL = 3 * (SIZE + 1);

    /** Where the page after the middle stands among the statements. */
    static final int MIDDLE = 2;

    private static final int LIMIT = SIZE + 1;
    private static final int FAR = 20_000;
    private static final int MARK = 4;

    private final ListCase list;
    private final Connection connection;

    Pages(ListCase list, Connection connection) {
        this.list = list;
        this.connection = connection;
    }

    /** The statements of the first and the last page, and of those on both sides of its middle. */
    List<Sql> statements() throws SQLException {
        List<Sql> statements = new ArrayList<>();
        JsonPath[] answer = new JsonPath[1];
        Sql first = sent(Map.of("first", SIZE), answer);
        statements.add(first);
        statements.add(sent(Map.of("last", SIZE), answer));
        String cursor = answer[0].getString(list.path() + ".pageInfo.startCursor");
        if (list.parents() == 1 && cursor != null) {
            String far = withKeys(cursor, keysInTheMiddle(first));
            statements.add(sent(Map.of("first", SIZE, "after", far), answer));
            statements.add(sent(Map.of("last", SIZE, "before", far), answer));
        }
        return statements;
    }

    private Sql sent(Map<String, ?> page, JsonPath[] answer) {
        List<Sql> all =
                CapturedReading.during(
                        () -> answer[0] = Gql.ask(list.query(), new HashMap<>(page)));
        return all.stream()
                .filter(sql -> sql.text().contains(" as keys_"))
                .findFirst()
                .orElseThrow();
    }

    private String keysInTheMiddle(Sql first) throws SQLException {
        try (PlannedStatement all = PlannedStatement.unending(connection, first, LIMIT, FAR)) {
            List<String> keys = all.keys();
            return keys.get(keys.size() / 2);
        }
    }

    /** A cursor of the same list that stands elsewhere. */
    private static String withKeys(String cursor, String keys) {
        byte[] mark = Base64.getUrlDecoder().decode(cursor);
        byte[] text = keys.getBytes(StandardCharsets.UTF_8);
        byte[] whole = ByteBuffer.allocate(MARK + text.length).put(mark, 0, MARK).put(text).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }
}
