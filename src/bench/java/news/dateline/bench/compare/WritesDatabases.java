package news.dateline.bench.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Two copies of an archive, both new in each run: one that Dateline writes, and one without
 * triggers that is written by hand.
 */
record WritesDatabases(Server server, LoadedArchive desk, String byHand, String key) {

    private static final String DESK = "writes_desk";
    private static final String BY_HAND = "writes_by_hand";

    /** Without triggers the rows of the table stay as they are written; foreign keys hold. */
    private static final String DISABLE =
            """
            do $$ declare name text; begin
                for name in select oid::regclass from pg_class where relnamespace = 'graph'::regnamespace and relkind = 'r' loop
                    execute 'alter table ' || name || ' disable trigger user';
                end loop;
            end $$
            """;

    private static final String TABLES =
            """
            select string_agg(format('select %1$L, count(*)::text || '' '' || coalesce(sum(hashtextextended(t::text, 0)), 0) from graph.%1$I t', relname),
                              ' union all ' order by relname)
            from pg_class
            where relnamespace = 'graph'::regnamespace and relkind = 'r'
              and relname not in ('api_key', 'idempotent_answer', 'change', 'pending_change', 'change_feed')
            """;

    /** The work is done on the copy that Dateline has migrated. */
    interface First {
        void on(LoadedArchive desk, String key)
                throws IOException, InterruptedException, SQLException;
    }

    /**
     * @param first writes what all articles need, before the second copy is made of the first
     */
    static WritesDatabases of(LoadedArchive archive, Jdk jdk, First first)
            throws IOException, InterruptedException, SQLException {
        Server server = archive.server();
        LoadedArchive desk = desk(archive, DESK);
        String key = key(desk, jdk);
        first.on(desk, key);
        copy(server, DESK, BY_HAND);
        server.run(BY_HAND, DISABLE);
        return new WritesDatabases(server, desk, BY_HAND, key);
    }

    /** A new copy of the archive, for a desk to write. */
    static LoadedArchive desk(LoadedArchive archive, String name) throws SQLException {
        copy(archive.server(), archive.database(), name);
        return new LoadedArchive(archive.server(), archive.articles(), name, archive.program());
    }

    private static void copy(Server server, String from, String to) throws SQLException {
        server.run("postgres", "drop database if exists " + to + " with (force)");
        server.run(
                "postgres", "create database " + to + " template " + from + " strategy file_copy");
    }

    static String key(LoadedArchive desk, Jdk jdk) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(jdk.tool("java")));
        command.addAll(desk.settings());
        command.addAll(
                List.of(
                        "-jar",
                        Path.of(desk.program()).toString(),
                        "keys",
                        "create",
                        "bench",
                        "--role",
                        "editor"));
        String said = Tool.output(command, Map.of());
        return Stream.of(said.split("\\s+"))
                .filter(word -> word.startsWith("dl_"))
                .findFirst()
                .orElseThrow(() -> new IOException(said));
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://"
                        + server.address(database)
                        + "?stringtype=unspecified&prepareThreshold=1&binaryTransfer=false",
                server.user(),
                server.password());
    }

    /** Fails unless both have the same rows in every table. */
    void checkThatBothAreSame() throws SQLException {
        List<String> one = digests(desk.database());
        List<String> other = digests(byHand);
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                throw new IllegalStateException(
                        "Not the same rows: %s by Dateline, %s by hand"
                                .formatted(one.get(i), other.get(i)));
            }
        }
    }

    private List<String> digests(String database) throws SQLException {
        List<String> digests = new ArrayList<>();
        String tables = server.read(database, TABLES);
        try (Connection connection = server.connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(tables)) {
            while (rows.next()) {
                digests.add(rows.getString(1) + " " + rows.getString(2));
            }
        }
        digests.sort(null);
        return digests;
    }
}
