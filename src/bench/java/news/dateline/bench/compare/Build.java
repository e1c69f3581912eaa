package news.dateline.bench.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Dateline, packaged in one way.
 *
 * @param name as tables have it
 * @param folder where it is started
 * @param before what stands before Dateline's settings
 * @param after what stands behind them
 */
record Build(String name, Path folder, List<String> before, List<String> after) {

    private static final List<String> JAR = List.of("-jar", "quarkus-run.jar");

    static Build jar(String name, Path folder, Jdk jdk, String... options) {
        List<String> before = new ArrayList<>(List.of(jdk.tool("java"), Dateline.HEAP));
        before.addAll(List.of(options));
        return new Build(name, folder, before, JAR);
    }

    static Build executable(String name, Path file) {
        Path whole = file.toAbsolutePath();
        return new Build(
                name, whole.getParent(), List.of(whole.toString(), Dateline.HEAP), List.of());
    }

    List<String> command(List<String> settings) {
        List<String> command = new ArrayList<>(before);
        command.addAll(settings);
        command.addAll(after);
        return command;
    }
}
