package news.dateline.bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Dateline with one part of its own replaced by a library's, as a patch of src/bench/ablation says.
 *
 * @param name of the patch
 */
record Variant(String name) {

    private static final Path PATCHES = Path.of("src/bench/ablation");
    private static final String ENDING = ".patch";

    static List<Variant> all() throws IOException {
        try (Stream<Path> patches = Files.list(PATCHES)) {
            return patches.map(patch -> patch.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> new Variant(name.replace(ENDING, "")))
                    .sorted((a, b) -> a.name().compareTo(b.name()))
                    .toList();
        }
    }

    /** Builds it from a copy of the project's files; answers its jar. */
    String build(Path folder) throws IOException, InterruptedException {
        Path copy = folder.resolve("variants").resolve(name);
        Progress.say("builds " + name);
        for (String file : Tool.output(List.of("git", "ls-files"), Map.of()).split("\n")) {
            Path source = Path.of(file);
            if (Files.isRegularFile(source)) {
                Path target = copy.resolve(file);
                Files.createDirectories(target.getParent());
                Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        String patch = PATCHES.resolve(name + ENDING).toAbsolutePath().toString();
        Tool.output(
                List.of("patch", "--strip=1", "--directory=" + copy, "--input=" + patch), Map.of());
        Tool.output(
                List.of(
                        "mvn",
                        "-q",
                        "-B",
                        "-DskipTests",
                        "-f",
                        copy.resolve("pom.xml").toString(),
                        "package"),
                Map.of());
        return copy.resolve(Dateline.PROGRAM).toString();
    }
}
