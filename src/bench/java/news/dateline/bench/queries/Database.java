package news.dateline.bench.queries;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * A PostgreSQL database that Dateline has loaded an archive into.
 *
 * @param address host:port/name
 */
record Database(String address, String user, String password) {

    String name() {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://" + address, user, password);
    }

    /** What Dateline is told of it. */
    Map<String, String> configuration() {
        return Map.of(
                "quarkus.datasource.reactive.url", "postgresql://" + address,
                "quarkus.datasource.username", user,
                "quarkus.datasource.password", password);
    }
}
