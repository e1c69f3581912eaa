package news.dateline.storage.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/** Keeps a second Dateline off a data directory. The system lets go of it even after a kill. */
final class DirectoryLock {

    private static final String FILE = "dateline.lock";
    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DirectoryLock take(Path directory) {
        DirectoryLock lock = tryTake(directory);
        if (lock == null) {
            throw new IllegalStateException(
                    "Another Dateline is running on "
                            + directory
                            + ". Stop it, or give this one its own data directory:"
                            + " -Ddateline.data=DIRECTORY (and other ports:"
                            + " -Dquarkus.http.port=8081 -Dquarkus.management.port=9001).");
        }
        return lock;
    }

    static boolean isTaken(Path directory) {
        DirectoryLock lock = tryTake(directory);
        if (lock == null) {
            return true;
        }
        lock.release();
        return false;
    }

    private static @Nullable DirectoryLock tryTake(Path directory) {
        try {
            Files.createDirectories(directory);
            FileChannel channel =
                    FileChannel.open(
                            directory.resolve(FILE),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return null;
            }
            return new DirectoryLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The data directory " + directory + " cannot be used", e);
        }
    }

    void release() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
