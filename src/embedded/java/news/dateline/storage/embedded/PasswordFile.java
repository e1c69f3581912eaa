package news.dateline.storage.embedded;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

import news.dateline.storage.OwnServer.Login;

/** A role's random password, in a file that only its owner can read. */
final class PasswordFile {

    private static final int BYTES = 24;

    private final String role;
    private final PrivateDirectory directory;
    private final Path file;

    PasswordFile(String role, PrivateDirectory directory) {
        this.role = role;
        this.directory = directory;
        this.file = directory.resolve(role + ".password");
    }

    boolean exists() {
        return Files.exists(file);
    }

    Login login() throws IOException {
        return new Login(role, Files.readString(file).strip());
    }

    /** A new password, not yet the one that counts: in a file beside this one. */
    Path draw() throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Path drawn = drawn();
        Files.deleteIfExists(drawn);
        try (SeekableByteChannel out =
                Files.newByteChannel(
                        drawn,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        PrivateDirectory.attributes(directory.path(), "rw-------"))) {
            Channels.newOutputStream(out)
                    .write((password + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        return drawn;
    }

    /** From now on the password that was drawn counts. */
    void keepDrawn() throws IOException {
        Files.move(drawn(), file, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path drawn() {
        return directory.resolve(role + ".password.new");
    }
}
