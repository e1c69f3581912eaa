package news.dateline.storage.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jboss.logging.Logger;

/** A server that outlived its Dateline, which was killed: nobody else can hold its data directory. */
final class Orphan {

    private static final Logger LOG = Logger.getLogger(Orphan.class);
    private static final int PATIENCE_SECONDS = 60;

    private Orphan() {}

    static void stop(Path files) {
        Path pidFile = files.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
            ProcessHandle.of(pid).filter(Orphan::isPostgres).ifPresent(Orphan::end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            LOG.debugf("%s names no process", pidFile);
        }
    }

    /** The number may meanwhile be another program's. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(command -> command.contains("postgres")).orElse(false);
    }

    private static void end(ProcessHandle process) {
        LOG.infof("A PostgreSQL of a Dateline that was killed is still running (process %d); stopping it", process.pid());
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("PostgreSQL, process " + process.pid() + ", does not stop; please end it.", e);
        }
    }
}
