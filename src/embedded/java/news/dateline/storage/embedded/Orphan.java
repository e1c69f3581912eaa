package news.dateline.storage.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jboss.logging.Logger;

/**
 * A server that outlived its Dateline, which was killed: nobody else can hold its data directory.
 */
final class Orphan {

    private static final Logger LOG = Logger.getLogger(Orphan.class);

    private Orphan() {}

    static void stop(Binaries binaries, Path files) throws IOException {
        Path pidFile = files.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
            if (ProcessHandle.of(pid).filter(Orphan::isPostgres).isPresent()) {
                LOG.infof(
                        "The PostgreSQL of a killed Dateline is still running (process %d); stopping it",
                        pid);
                Postmaster.stop(binaries, files);
            }
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            LOG.debugf("%s names no process", pidFile);
        }
    }

    /** The number may meanwhile be another program's. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(command -> command.contains("postgres")).orElse(false);
    }
}
