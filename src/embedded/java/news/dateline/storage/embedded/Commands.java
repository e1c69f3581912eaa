package news.dateline.storage.embedded;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs programs that end by themselves. */
final class Commands {

    private Commands() {}

    /** What it writes; what it reads is {@code input}, which is short. */
    static String run(List<String> command, String input) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            int status = process.waitFor();
            if (status != 0) {
                throw new IOException(
                        "%s ended with status %d: %s%s"
                                .formatted(command.get(0), status, said.strip(), advice(said)));
            }
            return said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for " + command.get(0));
        }
    }

    /** Containers without user namespaces run much as root. */
    private static String advice(String said) {
        return said.startsWith("unshare:")
                ? ". PostgreSQL does not run as root, and on this system root cannot create a user namespace for it: start Dateline as another user, or configure a database (quarkus.datasource.reactive.url)."
                : "";
    }
}
