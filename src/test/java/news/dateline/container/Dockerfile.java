package news.dateline.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A file of docker/, instruction by instruction. */
record Dockerfile(List<Instruction> instructions) {

    private static final Path FOLDER = Path.of("docker");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*#.*\\R");
    private static final Pattern CONTINUED = Pattern.compile("\\\\\\R\\s*");
    private static final ObjectMapper JSON = new ObjectMapper();

    record Instruction(String name, String value) {

        /** Without those that begin with two dashes. */
        List<String> words() {
            return List.of(value.split("\\s+")).stream()
                    .filter(word -> !word.startsWith("--"))
                    .toList();
        }

        /** The stage of {@code COPY --from}, or an empty text. */
        String from() {
            return List.of(value.split("\\s+")).stream()
                    .filter(word -> word.startsWith("--from="))
                    .map(word -> word.substring("--from=".length()))
                    .findFirst()
                    .orElse("");
        }

        /** The list of an instruction that runs without a shell. */
        List<String> list() throws JsonProcessingException {
            return List.of(JSON.readValue(value, String[].class));
        }
    }

    static Dockerfile of(String name) throws IOException {
        String text = COMMENT.matcher(Files.readString(FOLDER.resolve(name))).replaceAll("");
        return new Dockerfile(
                CONTINUED
                        .matcher(text)
                        .replaceAll(" ")
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> line.strip().split("\\s+", 2))
                        .map(parts -> new Instruction(parts[0], parts[1]))
                        .toList());
    }

    List<Instruction> all(String name) {
        return instructions.stream().filter(one -> one.name().equals(name)).toList();
    }

    /** What the image is made by; stages before it only lend it files. */
    Dockerfile lastStage() {
        int begin =
                IntStream.range(0, instructions.size())
                        .filter(i -> instructions.get(i).name().equals("FROM"))
                        .max()
                        .orElseThrow();
        return new Dockerfile(instructions.subList(begin, instructions.size()));
    }

    Instruction last(String name) {
        List<Instruction> found = all(name);
        if (found.isEmpty()) {
            throw new AssertionError("has no " + name);
        }
        return found.get(found.size() - 1);
    }

    /** Names of stages and arguments: what may stand for an image. */
    List<String> names() {
        return instructions.stream()
                .filter(one -> (one.name() + " " + one.value()).matches("ARG .+|FROM .+ AS .+"))
                .map(one -> one.words().get(one.words().size() - 1))
                .toList();
    }

    /** What is copied from the project, not from another stage. */
    List<Instruction> copiedFromProject() {
        return all("COPY").stream().filter(copy -> copy.from().isEmpty()).toList();
    }
}
