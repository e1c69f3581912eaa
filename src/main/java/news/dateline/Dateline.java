package news.dateline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.smallrye.config.ConfigValidationException;
import news.dateline.storage.Database;
import news.dateline.storage.OwnServer;
import news.dateline.storage.Settings;
import news.dateline.storage.hosts.AwaitedDatabase;

/** Starts Dateline, and before it the database where none is configured. */
@QuarkusMain
public final class Dateline {

    private static final int PATIENCE_SECONDS = 30;
    private static final String LOG_LEVEL = "quarkus.log.console.level";

    private Dateline() {}

    public static void main(String... args) {
        System.exit(run(args));
    }

    private static int run(String... args) {
        OptionalInt answered = Usage.answer(List.of(args));
        if (answered.isPresent()) {
            return answered.getAsInt();
        }
        String unknown = UnknownKeys.among(Settings.names(), System.getenv());
        if (unknown != null) {
            System.err.println(unknown);
            return 1;
        }
        Optional<String> bad = badSetting();
        if (bad.isPresent()) {
            System.err.println(bad.get());
            return 1;
        }
        boolean command = args.length > 0;
        if (command) {
            System.setProperty("quarkus.http.host-enabled", "false");
            // Standard output is for what the command writes, and bad lines are not to be sought
            // among words about the start.
            System.setProperty("quarkus.log.console.stderr", "true");
            if (Settings.value(LOG_LEVEL).isEmpty()) {
                System.setProperty(LOG_LEVEL, "WARN");
            }
        }
        if (Database.isConfigured()) {
            Database.complete();
            Optional<String> missing = AwaitedDatabase.await(System.err::println);
            if (missing.isPresent()) {
                System.err.println(missing.get());
                return 1;
            }
            return runQuarkus(args);
        }
        Optional<OwnServer> own = ServiceLoader.load(OwnServer.class).findFirst();
        if (own.isEmpty()) {
            System.err.println(Database.HOW_TO_CONFIGURE);
            return 1;
        }
        return runWith(own.get(), command, args);
    }

    /**
     * Quarkus finds it too, and in a native executable only Quarkus does: but then the database is
     * started and much is logged. A value that is made of others is left to Quarkus, which has them
     * all.
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

    private static int runWith(OwnServer server, boolean join, String... args) {
        CountDownLatch quarkusIsDone = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfter(quarkusIsDone, server)));
        try {
            Database.use(join ? server.startOrJoin() : server.start(), !join);
            return runQuarkus(args);
        } catch (IllegalStateException | java.io.UncheckedIOException e) {
            System.err.println(e.getMessage());
            return 1;
        } finally {
            quarkusIsDone.countDown();
        }
    }

    /** Connections are closed before the server is: it stops when Quarkus has. */
    private static void stopAfter(CountDownLatch quarkusIsDone, OwnServer server) {
        try {
            quarkusIsDone.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.stop();
    }

    private static int runQuarkus(String... args) {
        if (args.length == 0) {
            Ending.onSignals();
        }
        AtomicInteger exit = new AtomicInteger();
        Quarkus.run(Command.class, (code, failure) -> exit.set(exitCode(code, failure)), args);
        return exit.get();
    }

    private static int exitCode(int code, Throwable failure) {
        if (failure == null) {
            return code;
        }
        Optional<String> fault = StartFault.of(failure);
        fault.ifPresentOrElse(System.err::println, failure::printStackTrace);
        return 1;
    }
}
