package news.dateline.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A directory that the servers' user may use. */
record Folder(Path path) implements AutoCloseable {

    static Folder make() {
        try {
            Path path = Files.createTempDirectory("dateline-faults");
            Command.run("chmod", "777", path.toString());
            return new Folder(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() {
        Command.run("rm", "-rf", path.toString());
    }
}
