package news.dateline.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import news.dateline.bench.machine.ProcessorTime;
import news.dateline.testing.PlainDatabase;
import news.dateline.testing.TestServer;

/**
 * The PostgreSQL that is measured: that of {@code -Ddateline.test.server=HOST:PORT}, on this
 * machine, or an embedded one with the memory that a loaded database gets from its operator.
 */
final class BenchServer implements AutoCloseable {

    private final EmbeddedPostgres embedded;
    private final long process;

    private BenchServer(EmbeddedPostgres embedded) throws IOException {
        this.embedded = embedded;
        PlainDatabase any = PlainDatabase.fresh("bench_load");
        Path data = Path.of(any.read("show data_directory").get(0));
        this.process =
                Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0).trim());
    }

    static BenchServer given() throws IOException {
        if (System.getProperty(TestServer.ADDRESS) != null) {
            return new BenchServer(null);
        }
        EmbeddedPostgres server =
                EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C")
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("shared_buffers", "1GB")
                        .setServerConfig("max_wal_size", "8GB")
                        .setServerConfig("checkpoint_timeout", "15min")
                        .start();
        System.setProperty(TestServer.ADDRESS, "localhost:" + server.getPort());
        return new BenchServer(server);
    }

    /** Of the server and of all its processes, those that have ended too. */
    double cpuSeconds() {
        return ProcessorTime.of(process);
    }

    @Override
    public void close() throws IOException {
        if (embedded != null) {
            embedded.close();
        }
    }
}
