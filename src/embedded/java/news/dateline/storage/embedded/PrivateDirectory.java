package news.dateline.storage.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A directory that only the user of this process can read or change. Programs are run from it and
 * passwords kept in it, so that is checked rather than believed. Where files have no POSIX
 * permissions (Windows), the rights of the directory above count.
 */
final class PrivateDirectory {

    private static final String ONLY_OWNER = "rwx------";
    private static final int OTHERS_WRITE = 0002;
    private static final int GROUP_WRITES = 0020;
    private static final int ROOT = 0;

    /** In a directory with this bit, files are renamed by their owners alone, as in /tmp. */
    private static final int STICKY = 01000;

    private final Path path;
    private final boolean hasPermissions;
    private final boolean isRoot;

    private PrivateDirectory(Path path) throws IOException {
        this.path = path;
        this.hasPermissions = Files.getFileStore(path).supportsFileAttributeView("posix");
        this.isRoot = hasPermissions && check();
    }

    /** Makes it if it is not there, and takes the rights of others away if they have some. */
    static PrivateDirectory at(Path path) throws IOException {
        if (!Files.exists(path)) {
            make(path);
        }
        return new PrivateDirectory(path.toRealPath());
    }

    private static void make(Path path) throws IOException {
        Path above = path.toAbsolutePath().getParent();
        if (above == null) {
            // A drive of Windows that is not there.
            throw new NoSuchFileException(path.toString());
        }
        Files.createDirectories(above);
        try {
            Files.createDirectory(path, attributes(above, ONLY_OWNER));
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

    /** Once more, before something is run from it. */
    void checkAgain() throws IOException {
        if (hasPermissions) {
            check();
        }
    }

    /** Whether it is root's. A file that we make is ours, so its owner tells who we are. */
    private boolean check() throws IOException {
        for (Path above = path.getParent(); above != null; above = above.getParent()) {
            refuseIfAnybodyRenamesIn(above);
        }
        Path probe = Files.createTempFile(path, ".owner", "");
        try {
            UserPrincipal me = Files.getOwner(probe);
            int uid = (int) Files.getAttribute(probe, "unix:uid");
            refuseIfNot(me, path);
            for (Path above = path.getParent(); above != null; above = above.getParent()) {
                refuseIfOthersRenameIn(above, me, uid);
            }
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(ONLY_OWNER));
            if (permissions.contains(PosixFilePermission.OTHERS_WRITE)
                    || permissions.contains(PosixFilePermission.GROUP_WRITE)) {
                for (String name : names()) {
                    refuseIfNot(me, path.resolve(name));
                }
            }
            return uid == ROOT;
        } finally {
            Files.delete(probe);
        }
    }

    /** The owner of a directory can rename what others have in it, sticky or not. */
    private static void refuseIfOthersRenameIn(Path directory, UserPrincipal me, int uid)
            throws IOException {
        int owner = (int) Files.getAttribute(directory, "unix:uid");
        if (owner != ROOT && owner != uid) {
            throw new IllegalStateException(
                    "%s belongs to %s, who can replace its content, and Dateline runs programs from its data directory below: choose a directory below others of %s or of root only (-Ddateline.data=DIRECTORY)."
                            .formatted(
                                    directory, Files.getOwner(directory).getName(), me.getName()));
        }
        int mode = (int) Files.getAttribute(directory, "unix:mode");
        int group = (int) Files.getAttribute(directory, "unix:gid");
        if ((mode & GROUP_WRITES) != 0
                && (mode & STICKY) == 0
                && group != ROOT
                && !isOnly(me, uid, directory, group)) {
            throw new IllegalStateException(
                    "Every user of the group %s can replace the content of %s, and Dateline runs programs from its data directory below: change the rights of %s (chmod g-w), or choose another directory (-Ddateline.data=DIRECTORY)."
                            .formatted(groupName(directory), directory, directory));
        }
    }

    /** Many systems give each user a group of the same name or number, with nobody else in it. */
    private static boolean isOnly(UserPrincipal me, int uid, Path directory, int group)
            throws IOException {
        return group == uid || groupName(directory).equals(me.getName());
    }

    private static String groupName(Path directory) throws IOException {
        return Files.readAttributes(directory, PosixFileAttributes.class).group().getName();
    }

    private static void refuseIfNot(UserPrincipal me, Path file) throws IOException {
        UserPrincipal owner = Files.getOwner(file, LinkOption.NOFOLLOW_LINKS);
        if (!owner.equals(me)) {
            throw new IllegalStateException(
                    "%s belongs to %s, and Dateline runs as %s. Programs are run from its data directory, so that must belong to %s: change its owner, or choose another directory (-Ddateline.data=DIRECTORY)."
                            .formatted(file, owner.getName(), me.getName(), me.getName()));
        }
    }

    private static void refuseIfAnybodyRenamesIn(Path directory) throws IOException {
        int mode = (int) Files.getAttribute(directory, "unix:mode");
        if ((mode & OTHERS_WRITE) != 0 && (mode & STICKY) == 0) {
            throw new IllegalStateException(
                    "Every user of this machine can replace the content of %s, and Dateline runs programs from its data directory below: change the rights of %s (chmod o-w), or choose another directory (-Ddateline.data=DIRECTORY)."
                            .formatted(directory, directory));
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
