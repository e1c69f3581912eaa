package news.dateline.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import news.dateline.start.Program;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The disk of the data is full while a bundle is loaded. Needs root: a small disk is mounted. */
@Tag("faults")
class DiskIT {

    private static final String MEGABYTES = "24";

    @TempDir Path home;

    @Test
    void diskFull() throws Exception {
        Assumptions.assumeTrue(
                "root".equals(System.getProperty("user.name")), "only root can mount a small disk");
        try (Folder folder = Folder.make();
                Postgres server = Postgres.create(folder);
                SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), MEGABYTES)) {
            server.run("create tablespace small location '" + disk.path() + "'");
            server.run("alter role postgres set default_tablespace = small");
            try (Program program = Served.on(home, List.of(server.port()));
                    Clients clients = Clients.of(program)) {
                Path bundle = home.resolve("many.jsonl");
                Files.writeString(bundle, Bundle.ofPeople(20_000));
                try (Program load = load(server, bundle)) {
                    assertEquals(3, load.exit(), load.output());
                    assertTrue(load.output().contains("could not extend file"), load.output());
                }
                String loaded =
                        server.read("select count(*) from graph.entity where key like 'many-%'");
                Clients.pause(1_000);
                clients.sawNothingWrong("none");
                disk.grow("512");
                try (Program load = load(server, bundle)) {
                    assertEquals(0, load.exit(), load.output());
                }
                assertEquals(
                        "20000",
                        server.read("select count(*) from graph.entity where key like 'many-%'"));
                Figures.add(
                        "the disk of the data is full while a bundle is loaded",
                        "%s; `load` reports the failure and exits with 3 (committed batches stay: %s people here)"
                                .formatted(clients.told(), loaded),
                        "the same command continues when there is space, and loads the rest");
            }
        }
    }

    private Program load(Postgres server, Path bundle) throws Exception {
        return Program.command(
                home, List.of(Served.options(List.of(server.port()))), "load", bundle.toString());
    }
}
