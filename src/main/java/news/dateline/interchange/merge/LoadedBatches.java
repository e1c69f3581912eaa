package news.dateline.interchange.merge;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Batches that the graph has to the last line, by their digests. To load one again would change
 * nothing, so a load that was cut off goes on where it stood.
 */
public final class LoadedBatches {

    private final Connection connection;
    private final Set<String> digests = ConcurrentHashMap.newKeySet();

    public LoadedBatches(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select encode(digest, 'hex') from graph.loaded_batch")) {
            while (rows.next()) {
                digests.add(rows.getString(1));
            }
        }
    }

    public boolean contains(String digest) {
        return digests.contains(digest);
    }

    /** In the transaction that loads it. */
    public void add(String digest) throws SQLException {
        digests.add(digest);
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "insert into graph.loaded_batch (digest) values (?) on conflict do nothing")) {
            statement.setBytes(1, HexFormat.of().parseHex(digest));
            statement.executeUpdate();
        }
    }
}
