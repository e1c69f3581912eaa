package news.dateline.bench.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What src/bench/starting is asked for: the options of compare, and which executable is measured
 * under which name.
 *
 * @param executable null if there is none
 */
record StartingOptions(Options options, Path executable, String name) {

    private static final Path JAR = Path.of("target/starting/jar");
    private static final Path WITH_CACHE = Path.of("target/quarkus-app");
    private static final String PAGE = "docs/starting.md";
    private static final String QUICK_PAGE = "target/compare/starting.md";

    static StartingOptions of(String... arguments) {
        List<String> left = new ArrayList<>(List.of(arguments));
        String executable = take(left, "--native", null);
        String name = take(left, "--native-name", "native executable");
        left.addAll(0, List.of("--out", left.contains("--quick") ? QUICK_PAGE : PAGE));
        return new StartingOptions(
                Options.of(left.toArray(String[]::new)),
                executable == null ? null : Path.of(executable),
                name);
    }

    private static String take(List<String> arguments, String option, String otherwise) {
        int at = arguments.indexOf(option);
        if (at < 0) {
            return otherwise;
        }
        arguments.remove(at);
        return arguments.remove(at);
    }

    /** The jars are where the script has put them. */
    List<Build> builds(Jdk jdk) {
        List<Build> builds = new ArrayList<>();
        builds.add(Build.jar("jar", JAR, jdk));
        // Java would start without a cache that it cannot use, and not be told from the jar.
        builds.add(
                Build.jar(
                        "jar with AOT cache",
                        WITH_CACHE,
                        jdk,
                        "-XX:AOTCache=app.aot",
                        "-XX:AOTMode=on"));
        if (executable != null) {
            if (!Files.isExecutable(executable)) {
                throw new IllegalArgumentException(executable + " cannot be started.");
            }
            builds.add(Build.executable(name, executable));
        }
        return builds;
    }
}
