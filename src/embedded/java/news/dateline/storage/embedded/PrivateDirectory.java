package news.dateline.storage.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A directory that only the user of this process can read or change. Programs are run from it and
 * passwords kept in it, so that is checked rather than believed. Where files have no POSIX
 * permissions (Windows), the rights of the directory above count.
 */
final class PrivateDirectory {

    private static final String ONLY_OWNER = "rwx------";

    private final Path path;
    private final boolean hasPermissions;
    private final boolean isRoot;

    private PrivateDirectory(Path path) throws IOException {
        this.path = path;
        this.hasPermissions = Files.getFileStore(path).supportsFileAttributeView("posix");
        this.isRoot = hasPermissions && checkOwner();
    }

    /** Makes it if it is not there, and takes the rights of others away if they have some. */
    static PrivateDirectory at(Path path) throws IOException {
        if (!Files.exists(path)) {
            make(path);
        }
        PrivateDirectory directory = new PrivateDirectory(path.toRealPath());
        if (directory.hasPermissions) {
            Files.setPosixFilePermissions(
                    directory.path, PosixFilePermissions.fromString(ONLY_OWNER));
        }
        return directory;
    }

    private static void make(Path path) throws IOException {
        if (path.getParent() != null) {
            Files.createDirectories(path.getParent());
        }
        try {
            Files.createDirectory(path, attributes(path.toAbsolutePath().getParent(), ONLY_OWNER));
        } catch (FileAlreadyExistsException e) {
            // By another Dateline, at the same moment; whose it is gets checked below.
            return;
        }
    }

    static FileAttribute<?>[] attributes(Path directory, String permissions) throws IOException {
        return Files.getFileStore(directory).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** Whether the owner is root; a file that we make is ours, so its owner tells who we are. */
    private boolean checkOwner() throws IOException {
        Path probe = Files.createTempFile(path, ".owner", "");
        try {
            UserPrincipal me = Files.getOwner(probe);
            UserPrincipal owner = Files.getOwner(path);
            if (!owner.equals(me)) {
                throw new IllegalStateException(
                        "The directory %s belongs to %s, and Dateline runs as %s. Programs are run from it, so it must belong to %s: change its owner, or choose another directory (-Ddateline.data=DIRECTORY)."
                                .formatted(path, owner.getName(), me.getName(), me.getName()));
            }
            return Integer.valueOf(0).equals(Files.getAttribute(probe, "unix:uid"));
        } finally {
            Files.delete(probe);
        }
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    boolean isRoots() {
        return isRoot;
    }

    PrivateDirectory directory(String name) throws IOException {
        return at(path.resolve(name));
    }

    /** The names of what is in it. */
    List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    void delete(String name) throws IOException {
        Path file = path.resolve(name);
        if (!Files.exists(file)) {
            return;
        }
        try (Stream<Path> files = Files.walk(file)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
