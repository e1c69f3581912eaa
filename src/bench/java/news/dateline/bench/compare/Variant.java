package news.dateline.bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Another build of Dateline, from a copy of the project's files. */
interface Variant {

    String name();

    /** Puts the files into an empty folder. */
    void copy(Path folder) throws IOException, InterruptedException;

    /** Answers the jar. */
    default String build(Path folder) throws IOException, InterruptedException {
        Path copy = folder.resolve("variants").resolve(name());
        Progress.say("builds " + name());
        Tool.output(List.of("rm", "-rf", copy.toString()), Map.of());
        Files.createDirectories(copy);
        copy(copy);
        String pom = copy.resolve("pom.xml").toString();
        // A patch says nothing of what may be null.
        Tool.output(
                List.of("mvn", "-q", "-B", "-DskipTests", "-P", "!nulls", "-f", pom, "package"),
                Map.of());
        return copy.resolve(Dateline.PROGRAM).toString();
    }

    /** One part of its own replaced by a library's, as a patch of src/bench/ablation says. */
    record Patched(String name) implements Variant {

        private static final Path PATCHES = Path.of("src/bench/ablation");
        private static final String ENDING = ".patch";

        static List<Patched> all() throws IOException {
            try (Stream<Path> patches = Files.list(PATCHES)) {
                return patches.map(patch -> patch.getFileName().toString())
                        .filter(name -> name.endsWith(ENDING))
                        .map(name -> new Patched(name.replace(ENDING, "")))
                        .sorted((a, b) -> a.name().compareTo(b.name()))
                        .toList();
            }
        }

        @Override
        public void copy(Path folder) throws IOException, InterruptedException {
            for (String file : Tool.output(List.of("git", "ls-files"), Map.of()).split("\n")) {
                Path source = Path.of(file);
                if (Files.isRegularFile(source)) {
                    Path target = folder.resolve(file);
                    Files.createDirectories(target.getParent());
                    Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            String patch = PATCHES.resolve(name + ENDING).toAbsolutePath().toString();
            Tool.output(
                    List.of("patch", "--strip=1", "--directory=" + folder, "--input=" + patch),
                    Map.of());
        }
    }

    /** An earlier commit. */
    record Earlier(String commit) implements Variant {

        @Override
        public String name() {
            return "before";
        }

        @Override
        public void copy(Path folder) throws IOException, InterruptedException {
            Path files = folder.resolve("files.tar");
            Tool.output(List.of("git", "archive", "--output=" + files, commit), Map.of());
            Tool.output(List.of("tar", "-xf", files.toString(), "-C", folder.toString()), Map.of());
        }
    }
}
