package news.dateline.faults;

import java.nio.file.Path;
import java.util.List;

import news.dateline.start.Program;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

/**
 * Fifty clients that write through PgBouncer in transaction mode, with fewer connections to the
 * database than Dateline has to PgBouncer, which is restarted meanwhile.
 */
@Tag("faults")
class PgBouncerDeskIT {

    @TempDir Path home;

    @Test
    void whatIsAcknowledgedIsThereOnce() throws Exception {
        try (Folder folder = Folder.make();
                Postgres server = Postgres.create(folder)) {
            for (String name : ReaderSettings.NAMES) {
                server.run(
                        "alter role dateline_reader in database dateline set %s = '%s'"
                                .formatted(name, ReaderSettings.value(name)));
            }
            try (PgBouncer bouncer = PgBouncer.before(server, folder);
                    Program program = start(bouncer, server);
                    Writers writers = Writers.on(program)) {
                await().atMost(60, SECONDS).until(() -> writers.acknowledged() > 0);
                Clients.pause(4_000);
                bouncer.restart();
                int before = writers.acknowledged();
                await().atMost(60, SECONDS).until(() -> writers.acknowledged() > before);
                Clients.pause(4_000);
                Seen seen = writers.finish();
                DeskFigures.add("PgBouncer restarted", seen, Audit.of(server, writers));
            }
        }
    }

    private Program start(PgBouncer bouncer, Postgres server) throws Exception {
        return DeskServer.first(
                home,
                server,
                List.of(bouncer.port()),
                "-Dquarkus.datasource.jdbc.url=jdbc:postgresql://localhost:"
                        + server.port()
                        + "/dateline",
                "-Dquarkus.datasource.reactive.cache-prepared-statements=false",
                "-Dquarkus.datasource.reactive.postgresql.use-layer7-proxy=true");
    }
}
