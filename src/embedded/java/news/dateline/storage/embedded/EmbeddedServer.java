package news.dateline.storage.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import news.dateline.storage.OwnServer;
import news.dateline.storage.OwnServerConfig;
import news.dateline.storage.Settings;
import org.jboss.logging.Logger;

/** PostgreSQL from Maven Central, run from a data directory that outlives it. */
public final class EmbeddedServer implements OwnServer {

    private static final Logger LOG = Logger.getLogger(EmbeddedServer.class);
    private static final int TRIES = 3;
    private static final int PORT_LINE = 3;

    private final Path data;
    private DirectoryLock lock;
    private EmbeddedPostgres server;

    public EmbeddedServer() {
        this(
                Path.of(
                        Settings.value("dateline.data").orElse(OwnServerConfig.DIRECTORY)));
    }

    EmbeddedServer(Path data) {
        this.data = data.toAbsolutePath();
    }

    @Override
    public String start() {
        lock = DirectoryLock.take(data);
        Path files = data.resolve("postgres");
        Orphan.stop(files);
        server = startOn(files);
        LOG.infof("Embedded PostgreSQL runs on port %d, its data in %s", server.getPort(), data);
        return address(server.getPort());
    }

    @Override
    public String startOrJoin() {
        if (!DirectoryLock.isTaken(data)) {
            return start();
        }
        try {
            List<String> lines = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
            return address(Integer.parseInt(lines.get(PORT_LINE).trim()));
        } catch (IOException e) {
            throw new UncheckedIOException("The Dateline that uses " + data + " is only just starting; try again.", e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            try {
                server.close();
            } catch (IOException e) {
                LOG.warnf("Embedded PostgreSQL did not stop cleanly: %s", e.getMessage());
            }
        }
        if (lock != null) {
            lock.release();
        }
    }

    private static EmbeddedPostgres startOn(Path files) {
        IOException last = null;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                return EmbeddedPostgres.builder()
                        .setDataDirectory(files)
                        .setCleanDataDirectory(false)
                        .setRegisterShutdownHook(false)
                        .setLocaleConfig("locale", "C")
                        .setPGStartupWait(java.time.Duration.ofSeconds(60))
                        // What is loaded is meant to stay, whatever happens to the machine.
                        .setServerConfig("fsync", "on")
                        .setServerConfig("max_connections", "100")
                        .start();
            } catch (IOException e) {
                // Another program can take the free port that was found, before the server does.
                last = e;
                pause();
            }
        }
        throw new UncheckedIOException(
                "Embedded PostgreSQL did not start on " + files + "; the lines above say why.", last);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String address(int port) {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }
}
