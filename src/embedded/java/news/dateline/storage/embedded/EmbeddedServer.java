package news.dateline.storage.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import news.dateline.storage.OwnServer;
import news.dateline.storage.OwnServerConfig;
import news.dateline.storage.Settings;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** PostgreSQL from Maven Central, run from a data directory that outlives it. */
public final class EmbeddedServer implements OwnServer {

    private static final Logger LOG = Logger.getLogger(EmbeddedServer.class);

    private final Path data;
    private @Nullable DirectoryLock lock;
    private @Nullable KeptRunning server;

    public EmbeddedServer() {
        this(Path.of(Settings.value("dateline.data").orElse(OwnServerConfig.DIRECTORY)));
    }

    EmbeddedServer(Path data) {
        this.data = data.toAbsolutePath();
    }

    @Override
    public Access start() {
        try {
            PrivateDirectory home = PrivateDirectory.at(data);
            lock = DirectoryLock.take(home.path());
            Binaries binaries = Binaries.in(home.directory("binaries"));
            Path files = Cluster.files(home.path());
            Orphan.stop(binaries, files);
            PasswordFile owner = new PasswordFile(Cluster.OWNER, home);
            new Cluster(home, binaries, owner).prepare();
            PasswordFile reader = passwordOf(Cluster.READER, home);
            PasswordFile writer = passwordOf(Cluster.WRITER, home);
            server = KeptRunning.start(binaries, files);
            Access access =
                    new Access(
                            address(server.port()), owner.login(), reader.login(), writer.login());
            Roles.make(access);
            LOG.infof("Embedded PostgreSQL runs on port %d, its data in %s", server.port(), data);
            return access;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Embedded PostgreSQL did not start on " + data + ": " + e.getMessage(), e);
        }
    }

    private static PasswordFile passwordOf(String role, PrivateDirectory home) throws IOException {
        PasswordFile password = new PasswordFile(role, home);
        if (!password.exists()) {
            password.draw();
            password.keepDrawn();
        }
        return password;
    }

    @Override
    public Access startOrJoin() {
        if (!Files.exists(data) || !DirectoryLock.isTaken(data)) {
            return start();
        }
        try {
            PrivateDirectory home = PrivateDirectory.at(data);
            return new Access(
                    address(Postmaster.port(Cluster.files(home.path()))),
                    new PasswordFile(Cluster.OWNER, home).login(),
                    new PasswordFile(Cluster.READER, home).login(),
                    new PasswordFile(Cluster.WRITER, home).login());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The Dateline that uses "
                            + data
                            + " is still starting, or is older than this one; try again, or restart it.",
                    e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
        }
        if (lock != null) {
            lock.release();
        }
    }

    private static String address(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + Cluster.DATABASE;
    }
}
