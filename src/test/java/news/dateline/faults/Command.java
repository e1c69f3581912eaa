package news.dateline.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs of this machine. PostgreSQL's own refuse to run as root, so root lends them a user. */
final class Command {

    private static final boolean IS_ROOT = "root".equals(System.getProperty("user.name"));

    private Command() {}

    /** As the user whose servers are run. */
    static String asServer(String... command) {
        List<String> whole = new ArrayList<>();
        if (IS_ROOT) {
            whole.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        whole.addAll(List.of(command));
        return run(whole);
    }

    static String run(String... command) {
        return run(List.of(command));
    }

    private static String run(List<String> command) {
        try {
            // To a file, as a server that is started keeps its output open.
            Path output = Files.createTempFile("command", ".log");
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start();
            int status = process.waitFor();
            String said = Files.readString(output, StandardCharsets.UTF_8);
            Files.delete(output);
            if (status != 0) {
                throw new IllegalStateException(command + " gave " + status + ":\n" + said);
            }
            return said;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
