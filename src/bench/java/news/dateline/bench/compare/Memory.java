package news.dateline.bench.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Watches Dateline's memory while 64 connections ask without a pause. */
public final class Memory {

    private static final int LOOK_EVERY_SECONDS = 30;
    private static final int MINUTES = 10;
    private static final int MEGABYTE = 1_000_000;

    private Memory() {}

    /** The options of Compare, after the minutes if they are not to be ten. */
    public static void main(String... arguments) throws Exception {
        int minutes = Options.number(MINUTES, arguments);
        Options options = Options.afterNumber(arguments);
        Files.createDirectories(options.data());
        Jdk jdk = Jdk.newest();
        try (Server server = Server.of(options)) {
            LoadedArchive archive = LoadedArchive.of(options.articles(), server, options, jdk);
            try (Dateline dateline = Dateline.on(archive, "Dateline", jdk, options.data())) {
                watch(dateline, new Asking(dateline, Chosen.in(archive)), options.data(), minutes);
            }
        }
    }

    private static void watch(Dateline dateline, Asking asking, Path folder, int minutes)
            throws Exception {
        List<Path> bodies = new ArrayList<>();
        for (Question question : Question.ALL) {
            Path body = folder.resolve("memory-" + question.folder() + ".json");
            Files.write(body, asking.body(question));
            bodies.add(body);
        }
        Path script = folder.resolve("post.lua");
        Files.writeString(script, Question.resource("/compare/post.lua"));
        Wrk wrk = new Wrk(script);
        Thread load = new Thread(() -> ask(new Wrk(script), dateline, bodies, minutes));
        System.out.println(
                "| minute | RSS MB | heap in use MB | of it live MB |\n|--:|--:|--:|--:|");
        load.start();
        for (int second = 0; load.isAlive(); second += LOOK_EVERY_SECONDS) {
            row(dateline, second);
            load.join(Duration.ofSeconds(LOOK_EVERY_SECONDS).toMillis());
        }
        row(dateline, minutes * 60);
    }

    private static void ask(Wrk wrk, Dateline dateline, List<Path> bodies, int minutes) {
        try {
            Wrk.Counted counted = wrk.run(dateline.endpoint(), bodies, Bench.MANY, minutes * 60);
            Progress.say(counted.requests() + " requests were answered");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is live is known after a collection only. */
    private static void row(Dateline dateline, int second) throws IOException {
        long inUse = dateline.heap().used();
        dateline.heap().collect();
        System.out.printf(
                Locale.ROOT,
                "| %.1f | %d | %d | %d |%n",
                second / 60.0,
                resident(dateline.pid()) / MEGABYTE,
                inUse / MEGABYTE,
                dateline.heap().used() / MEGABYTE);
    }

    /** Bytes. */
    static long resident(long process) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1_024)
                .findFirst()
                .orElseThrow();
    }
}
