package news.dateline.bench.compare;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Runs wrk: a number of connections, each of which asks again as soon as it is answered. */
final class Wrk {

    private final Path script;

    Wrk(Path script) {
        this.script = script;
    }

    /**
     * @param requests that were answered
     * @param failed that were refused, or got nothing
     * @param bytes of the answers, with their headers
     */
    record Counted(long requests, long failed, double seconds, long bytes) {

        double rate() {
            return requests / seconds;
        }
    }

    Counted run(URI endpoint, Path body, int connections, int seconds)
            throws IOException, InterruptedException {
        return run(endpoint, List.of(body), connections, seconds);
    }

    /** Asks them in turn. */
    Counted run(URI endpoint, List<Path> bodies, int connections, int seconds)
            throws IOException, InterruptedException {
        List<String> command =
                List.of(
                        "wrk",
                        "--threads",
                        "1",
                        "--connections",
                        "" + connections,
                        "--duration",
                        seconds + "s",
                        "--timeout",
                        "30s",
                        "--script",
                        script.toString(),
                        endpoint.toString());
        String files = bodies.stream().map(Path::toString).collect(Collectors.joining(":"));
        String said = Tool.output(command, Map.of("BODIES", files));
        for (String line : said.split("\n")) {
            if (line.startsWith("counted ")) {
                return counted(line.split(" "));
            }
        }
        throw new IOException(said);
    }

    private static Counted counted(String[] figures) {
        long failed = Long.parseLong(figures[4]);
        return new Counted(
                Long.parseLong(figures[1]) - failed,
                failed,
                Long.parseLong(figures[2]) / 1e6,
                Long.parseLong(figures[3]));
    }
}
