package news.dateline;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.smallrye.config.ConfigValidationException;
import news.dateline.storage.Database;
import news.dateline.storage.OwnServer;
import news.dateline.storage.Settings;
import news.dateline.storage.hosts.AwaitedDatabase;

/** Starts Quarkus, and before it the embedded database if none is configured. */
final class Start {

    private static final int NOT_STARTED = 1;
    private static final int PATIENCE_SECONDS = 30;
    private static final String LOG_LEVEL = "quarkus.log.console.level";
    private static final String LONGEST_ON_EVENT_LOOP = "quarkus.vertx.max-event-loop-execute-time";

    private Start() {}

    /** Returns the exit status of the application, or 1 if it could not be started. */
    static int run(Class<? extends QuarkusApplication> application, String... args) {
        Optional<String> bad =
                Optional.ofNullable(UnknownKeys.among(Settings.names(), System.getenv()))
                        .or(Start::badSetting)
                        .or(Database::badUrl);
        if (bad.isPresent()) {
            return notStarted(bad.get());
        }
        boolean serves = application == Serve.class;
        if (!serves) {
            keepStandardOutputClear();
        }
        if (Database.isConfigured()) {
            Database.complete();
            Optional<String> missing = AwaitedDatabase.await(System.err::println);
            return missing.map(Start::notStarted).orElseGet(() -> runQuarkus(application, args));
        }
        return ServiceLoader.load(OwnServer.class)
                .findFirst()
                .map(server -> runWith(server, application, args))
                .orElseGet(() -> notStarted(Database.HOW_TO_CONFIGURE));
    }

    private static int notStarted(String why) {
        System.err.println(why);
        return NOT_STARTED;
    }

    /**
     * Finds an invalid setting before the database is started. Quarkus would also find it, but only
     * later and with much output; in a native executable only Quarkus checks. Values that refer to
     * other settings are left to Quarkus.
     */
    private static Optional<String> badSetting() {
        if (ImageMode.current().isNativeImage()) {
            return Optional.empty();
        }
        try {
            Settings.check(UnknownKeys.INTERFACES);
            return Optional.empty();
        } catch (ConfigValidationException e) {
            return StartFault.of(e).filter(fault -> !fault.contains("Could not expand"));
        }
    }

    /** Sends the log elsewhere, because a command writes its result to standard output. */
    private static void keepStandardOutputClear() {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.management.host-enabled", "false");
        System.setProperty("quarkus.log.console.stderr", "true");
        if (Settings.value(LOG_LEVEL).isEmpty()) {
            System.setProperty(LOG_LEVEL, "WARN");
        }
        // A command's first statements load classes, and nobody else waits for its event loop.
        if (Settings.value(LONGEST_ON_EVENT_LOOP).isEmpty()) {
            System.setProperty(LONGEST_ON_EVENT_LOOP, "60S");
        }
    }

    private static int runWith(
            OwnServer server, Class<? extends QuarkusApplication> application, String... args) {
        Database.unusedRoles().ifPresent(System.err::println);
        boolean serves = application == Serve.class;
        CountDownLatch quarkusIsDone = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfter(quarkusIsDone, server)));
        try {
            Database.use(serves ? server.start() : server.startOrJoin(), serves);
            return runQuarkus(application, args);
        } catch (IllegalStateException | UncheckedIOException e) {
            return notStarted(String.valueOf(e.getMessage()));
        } finally {
            quarkusIsDone.countDown();
        }
    }

    /** Stops the embedded server after Quarkus, so that connections are closed first. */
    private static void stopAfter(CountDownLatch quarkusIsDone, OwnServer server) {
        try {
            quarkusIsDone.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.stop();
    }

    private static int runQuarkus(Class<? extends QuarkusApplication> application, String... args) {
        if (application == Serve.class) {
            Ending.onSignals();
        }
        // Quarkus prints what was logged before a failure; the versions of libraries are no help.
        Logger.getLogger("org.hibernate").setLevel(Level.WARNING);
        AtomicInteger exit = new AtomicInteger();
        Quarkus.run(application, (code, failure) -> exit.set(exitCode(code, failure)), args);
        return exit.get();
    }

    private static int exitCode(int code, Throwable failure) {
        if (failure == null) {
            return code;
        }
        Optional<String> fault = StartFault.of(failure);
        fault.ifPresentOrElse(System.err::println, failure::printStackTrace);
        return NOT_STARTED;
    }
}
