package news.dateline.storage.embedded;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import news.dateline.storage.Settings;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A server that is started again, on the same port, when it ends without being told to. */
final class KeptRunning {

    private static final Logger LOG = Logger.getLogger(KeptRunning.class);
    private static final int TRIES = 3;
    private static final int TRIES_TO_STOP = 20;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /**
     * Whatever ends sooner after its start is not started at once, but after a longer pause each
     * time.
     */
    private static final Duration LONG_RUN = Duration.ofMinutes(1);

    /** For loaders, the watch, and whoever looks by hand, beside the readers of this Dateline. */
    private static final int CONNECTIONS_BESIDE_READERS = 80;

    private static final int READERS = 20;

    private final Binaries binaries;
    private final Path files;
    private final int port;
    private volatile Postmaster running;
    private boolean stopped;
    private volatile boolean isStarting;

    private KeptRunning(Binaries binaries, Path files, int port, Postmaster running) {
        this.binaries = binaries;
        this.files = files;
        this.port = port;
        this.running = running;
    }

    static KeptRunning start(Binaries binaries, Path files) throws IOException {
        IOException last = null;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            int port = freePort();
            try {
                KeptRunning kept =
                        new KeptRunning(
                                binaries,
                                files,
                                port,
                                Postmaster.start(binaries, files, port, connections()));
                Thread watch = new Thread(kept::watch, "embedded-postgresql");
                watch.setDaemon(true);
                watch.start();
                return kept;
            } catch (InterruptedIOException e) {
                throw e;
            } catch (IOException e) {
                // Another program can take the free port that was found, before the server does.
                last = e;
            }
        }
        throw last;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static int connections() {
        return CONNECTIONS_BESIDE_READERS
                + Settings.value("quarkus.datasource.reactive.max-size", Integer.class)
                        .orElse(READERS);
    }

    int port() {
        return port;
    }

    private void watch() {
        Duration pause = FIRST_PAUSE;
        try {
            while (true) {
                long began = System.nanoTime();
                running.onExit().join();
                if (isStopped()) {
                    return;
                }
                boolean ranLong = System.nanoTime() - began > LONG_RUN.toNanos();
                pause = startAgain(ranLong ? FIRST_PAUSE : pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How long to pause when it ends once more. */
    private Duration startAgain(Duration first) throws InterruptedException {
        LOG.warnf("Embedded PostgreSQL ended unexpectedly; restarting it on port %d", port);
        Duration pause = first;
        while (true) {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            pause = longer(pause);
            String problem = tryToStart();
            if (problem == null) {
                return pause;
            }
            LOG.warnf(
                    "Embedded PostgreSQL does not start: %s. The next try is in %d ms.",
                    problem, pause.toMillis());
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    /**
     * Why it does not start; null if it does, or is not to. A start can take minutes, so whoever
     * stops the server does not wait for it.
     */
    private @Nullable String tryToStart() {
        if (!beginsToStart()) {
            return null;
        }
        try {
            hasStarted(Postmaster.start(binaries, files, port, connections()));
            return null;
        } catch (IOException | IllegalStateException e) {
            return isStopped() ? null : String.valueOf(e.getMessage());
        } finally {
            isStarting = false;
        }
    }

    private synchronized boolean beginsToStart() {
        isStarting = !stopped;
        return isStarting;
    }

    private synchronized void hasStarted(Postmaster started) throws IOException {
        if (stopped) {
            started.stop();
            return;
        }
        running = started;
        LOG.infof("Embedded PostgreSQL runs again on port %d", port);
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    private synchronized Postmaster markStopped() {
        stopped = true;
        return running;
    }

    void stop() {
        Postmaster last = markStopped();
        for (int left = TRIES_TO_STOP; true; left--) {
            try {
                last.stop();
                return;
            } catch (IOException | IllegalStateException e) {
                // One that only begins to start has written no file yet by which it is found.
                if (isStarting && left > 0 && pauses()) {
                    continue;
                }
                LOG.warnf("Embedded PostgreSQL did not stop cleanly: %s", e.getMessage());
                last.end();
                return;
            }
        }
    }

    private static boolean pauses() {
        try {
            TimeUnit.MILLISECONDS.sleep(FIRST_PAUSE.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
