package news.dateline.bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A JDK on this machine. */
record Jdk(Path home, Runtime.Version version) {

    private static final Path USUAL_PLACE = Path.of("/usr/lib/jvm");

    static Jdk newest() throws IOException {
        List<Path> homes = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
        if (Files.isDirectory(USUAL_PLACE)) {
            try (Stream<Path> others = Files.list(USUAL_PLACE)) {
                others.forEach(homes::add);
            }
        }
        List<Jdk> found = new ArrayList<>();
        for (Path home : homes) {
            if (Files.isExecutable(home.resolve("bin/jcmd"))) {
                found.add(new Jdk(home, versionOf(home)));
            }
        }
        return found.stream()
                .max(Comparator.comparing(Jdk::version))
                .orElseThrow(() -> new IllegalStateException("No JDK was found."));
    }

    private static Runtime.Version versionOf(Path home) throws IOException {
        return Files.readAllLines(home.resolve("release")).stream()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .map(line -> line.replaceAll("JAVA_VERSION=|\"", ""))
                .map(Runtime.Version::parse)
                .findFirst()
                .orElseThrow();
    }

    String tool(String name) {
        return home.resolve("bin").resolve(name).toString();
    }
}
