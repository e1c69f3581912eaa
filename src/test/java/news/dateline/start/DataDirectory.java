package news.dateline.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The data directory of a {@link Program}, by the folder in which that is started. */
final class DataDirectory {

    private static final int PORT_LINE = 3;

    private DataDirectory() {}

    /** The database server's process, alive or not. */
    static ProcessHandle server(Path folder) throws IOException {
        return ProcessHandle.of(Long.parseLong(postmaster(folder).get(0).trim())).orElseThrow();
    }

    static int serverPort(Path folder) throws IOException {
        return Integer.parseInt(postmaster(folder).get(PORT_LINE).trim());
    }

    private static List<String> postmaster(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("dateline-data/postgres/postmaster.pid"));
    }

    /** To the database server, as its owner, whose password is in the data directory. */
    static Connection connectAsOwner(Path folder) throws IOException, SQLException {
        Path password = folder.resolve("dateline-data/postgres.password");
        return connect(folder, "postgres", Files.readString(password).strip());
    }

    static Connection connect(Path folder, String user, String password)
            throws IOException, SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + serverPort(folder) + "/postgres", user, password);
    }
}
