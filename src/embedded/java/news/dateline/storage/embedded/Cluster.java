package news.dateline.storage.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The directory of PostgreSQL's data: made where there is none, and shut to whoever has no
 * password.
 */
final class Cluster {

    static final String OWNER = "postgres";
    static final String READER = "dateline_reader";
    static final String WRITER = "dateline_writer";
    static final String DATABASE = "postgres";

    private static final String NAME = "postgres";
    private static final String UNFINISHED = "postgres.unfinished.";

    private static final String WHO_MAY_CONNECT =
            """
            # Written by Dateline at each start.
            host all %1$s 127.0.0.1/32 scram-sha-256
            host %4$s %2$s 127.0.0.1/32 scram-sha-256
            host %4$s %3$s 127.0.0.1/32 scram-sha-256
            """
                    .formatted(OWNER, READER, WRITER, DATABASE);

    private final PrivateDirectory home;
    private final Binaries binaries;
    private final PasswordFile password;

    Cluster(PrivateDirectory home, Binaries binaries, PasswordFile password) {
        this.home = home;
        this.binaries = binaries;
        this.password = password;
    }

    static Path files(Path home) {
        return home.resolve(NAME);
    }

    /** Of a server that is not running. */
    void prepare() throws IOException {
        Path files = files(home.path());
        if (!Files.exists(files.resolve("PG_VERSION"))) {
            make(files);
        } else if (!password.exists()) {
            giveItsOwnerAPassword(files);
        }
        Files.writeString(files.resolve("pg_hba.conf"), WHO_MAY_CONNECT);
    }

    private void make(Path files) throws IOException {
        Files.deleteIfExists(files);
        for (String left : home.names()) {
            if (left.startsWith(UNFINISHED)) {
                home.delete(left);
            }
        }
        // The one that made what was left may run on after its Dateline was killed: it gets another
        // name.
        String unfinished = UNFINISHED + ProcessHandle.current().pid();
        Path drawn = password.draw();
        Commands.run(
                binaries.command(
                        "initdb",
                        "--pgdata=" + home.resolve(unfinished),
                        "--username=" + OWNER,
                        "--pwfile=" + drawn,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--no-instructions"),
                "");
        Files.move(home.resolve(unfinished), files, StandardCopyOption.ATOMIC_MOVE);
        password.keepDrawn();
    }

    /**
     * Data of an older Dateline, which trusted everybody, or a password file that was lost.
     * PostgreSQL's single-user mode listens nowhere, so nobody comes in meanwhile.
     */
    private void giveItsOwnerAPassword(Path files) throws IOException {
        String drawn = Files.readString(password.draw(), StandardCharsets.US_ASCII).strip();
        String said =
                Commands.run(
                        binaries.command(
                                "postgres",
                                "--single",
                                "-D",
                                files.toString(),
                                "-c",
                                "password_encryption=scram-sha-256",
                                "-c",
                                "log_min_error_statement=panic",
                                DATABASE),
                        "alter role %s password '%s'%n".formatted(OWNER, drawn));
        if (said.contains("ERROR:") || said.contains("FATAL:")) {
            throw new IOException("PostgreSQL did not accept a password for its owner: " + said);
        }
        password.keepDrawn();
    }
}
