package news.dateline.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import news.dateline.testing.FreePorts;

/** PgBouncer in transaction mode, before a server. */
final class PgBouncer implements AutoCloseable {

    /** What writers' connections are set to beside the timeout that readers' have too. */
    static final String WRITER_SETTING = "idle_in_transaction_session_timeout, lock_timeout";

    static final Path PROGRAM = Path.of("/usr/sbin/pgbouncer");

    private final Path file;
    private final Path pid;
    private final int port;

    private PgBouncer(Folder folder, int port) {
        this.file = folder.resolve("pgbouncer.ini");
        this.pid = folder.resolve("pgbouncer.pid");
        this.port = port;
    }

    static PgBouncer before(Postgres server, Folder folder) throws IOException {
        PgBouncer bouncer = new PgBouncer(folder, FreePorts.next());
        Path users = folder.resolve("users.txt");
        Files.writeString(
                users,
                """
                "postgres" "postgres"
                "dateline_reader" "reader"
                "dateline_writer" "writer"
                """);
        Files.writeString(
                bouncer.file,
                """
                [databases]
                dateline = host=localhost port=%d dbname=dateline
                [pgbouncer]
                listen_addr = localhost
                listen_port = %d
                unix_socket_dir =
                auth_type = trust
                auth_file = %s
                pool_mode = transaction
                default_pool_size = 5
                pidfile = %s
                logfile = %s
                ignore_startup_parameters = extra_float_digits, %s, %s
                """
                        .formatted(
                                server.port(),
                                bouncer.port,
                                users,
                                bouncer.pid,
                                folder.resolve("pgbouncer.log"),
                                String.join(", ", ReaderSettings.NAMES),
                                WRITER_SETTING));
        bouncer.start();
        return bouncer;
    }

    private void start() {
        Command.asServer(PROGRAM.toString(), "-d", file.toString());
    }

    /** Its connections are cut. */
    void restart() throws IOException {
        long process = Long.parseLong(Files.readString(pid).strip());
        close();
        ProcessHandle.of(process).ifPresent(handle -> handle.onExit().join());
        start();
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        Command.run("sh", "-c", "kill $(cat " + pid + ")");
    }
}
