package news.dateline.storage.embedded;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import news.dateline.hash.Sha256;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked from the archive that comes along into a private directory. */
final class Binaries {

    private static final String UNFINISHED = "unfinished";
    private static final int NAME_BYTES = 8;
    private static final int OWNER_EXECUTES = 0100;
    private static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    private static final boolean IS_WINDOWS = SYSTEM.startsWith("windows");

    private final PrivateDirectory directory;
    private final Path programs;

    private Binaries(PrivateDirectory directory) {
        this.directory = directory;
        this.programs = directory.resolve("bin");
    }

    /** Those of an earlier version are deleted. */
    static Binaries in(PrivateDirectory directory) throws IOException {
        byte[] archive = archive();
        String name = Sha256.hex(archive, NAME_BYTES);
        for (String other : directory.names()) {
            if (!other.equals(name)) {
                directory.delete(other);
            }
        }
        if (!Files.exists(directory.resolve(name))) {
            // Renamed when it is complete: a start that is killed leaves nothing that looks so.
            unpack(archive, directory.directory(UNFINISHED).path());
            Files.move(
                    directory.resolve(UNFINISHED),
                    directory.resolve(name),
                    StandardCopyOption.ATOMIC_MOVE);
        }
        return new Binaries(directory.directory(name));
    }

    /**
     * A command line. PostgreSQL refuses to run as root; in a user namespace of its own it is none,
     * and can do no more than any user with what root's files let their owner do.
     */
    List<String> command(String program, String... arguments) throws IOException {
        directory.checkAgain();
        List<String> command = new ArrayList<>();
        if (directory.isRoots()) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(programs.resolve(IS_WINDOWS ? program + ".exe" : program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static byte[] archive() throws IOException {
        String resource = "/postgres-" + platform() + ".txz";
        try (InputStream in = Binaries.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "This build has no PostgreSQL for this system (%s, %s). Configure a database of your own: quarkus.datasource.reactive.url."
                                .formatted(
                                        System.getProperty("os.name"),
                                        System.getProperty("os.arch")));
            }
            return in.readAllBytes();
        }
    }

    /** As the archives' names have it. */
    private static String platform() {
        String arch = System.getProperty("os.arch");
        String processor =
                switch (arch) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm_64";
                    default -> arch;
                };
        if (IS_WINDOWS) {
            return "windows-" + processor;
        }
        if (SYSTEM.startsWith("mac")) {
            return "darwin-" + processor;
        }
        boolean isAlpine = Files.exists(Path.of("/etc/alpine-release"));
        return "linux-" + processor + (isAlpine ? "-alpine_linux" : "");
    }

    private static void unpack(byte[] archive, Path into) throws IOException {
        try (TarArchiveInputStream in =
                new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = in.getNextEntry();
                    entry != null;
                    entry = in.getNextEntry()) {
                Path file = entry.resolveIn(into);
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    write(entry, in, file);
                }
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream in, Path file) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(in, file);
        if (!IS_WINDOWS) {
            boolean isProgram = (entry.getMode() & OWNER_EXECUTES) != 0;
            Files.setPosixFilePermissions(
                    file, PosixFilePermissions.fromString(isProgram ? "rwx------" : "rw-------"));
        }
    }
}
