package news.dateline.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import news.dateline.testing.FreePorts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What other users and programs of the machine can do to the embedded server: nothing. */
@Tag("jar")
class EmbeddedServerRightsIT {

    private static final int A_GROUP = 1234;

    @TempDir Path folder;

    @Test
    void whoHasNoPasswordIsKeptOut() throws Exception {
        Path data = folder.resolve("dateline-data");
        Files.createDirectory(data);
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxrwxrwx"));
        try (Program program = Program.serve(folder, FreePorts.next()).untilItAnswers()) {
            assertEquals("rwx------", permissions(data));
            assertEquals("rwx------", permissions(data.resolve("binaries")));
            assertEquals("rwx------", permissions(data.resolve("postgres")));
            assertEquals("rw-------", permissions(data.resolve("postgres.password")));
            assertEquals("rw-------", permissions(data.resolve("dateline_reader.password")));
            assertEquals("rw-------", permissions(data.resolve("dateline_writer.password")));
            assertEquals(
                    List.of(),
                    ownedByOthers(data),
                    "what is run belongs to whoever runs it, and only they can change it");
            for (String user : List.of("postgres", "dateline_reader", "dateline_writer", "root")) {
                for (String password : List.of("postgres", "dateline", user)) {
                    SQLException refused =
                            assertThrows(
                                    SQLException.class,
                                    () -> DataDirectory.connect(folder, user, password));
                    assertTrue(refused.getSQLState().startsWith("28"), refused.getMessage());
                }
            }
            try (Connection owner = DataDirectory.connectAsOwner(folder);
                    Statement statement = owner.createStatement()) {
                assertEquals(
                        "on on on 127.0.0.1 scram-sha-256 .",
                        text(
                                statement,
                                "select format('%s %s %s %s %s %s.', current_setting('fsync'), current_setting('synchronous_commit'),"
                                        + " current_setting('full_page_writes'), current_setting('listen_addresses'),"
                                        + " current_setting('password_encryption'), current_setting('unix_socket_directories'))"));
                assertEquals(
                        "{scram-sha-256}",
                        text(
                                statement,
                                "select array_agg(distinct auth_method) from pg_hba_file_rules"));
                assertEquals(
                        "dateline_reader",
                        text(
                                statement,
                                "select string_agg(distinct usename, ' ') from pg_stat_activity where query like '%readable.%' and pid <> pg_backend_pid()"));
            }
        }
    }

    @Test
    void dataOfAnOlderDatelineGetPasswords() throws Exception {
        PreparedHome.in(folder);
        Path data = folder.resolve("dateline-data");
        Files.delete(data.resolve("postgres.password"));
        Files.delete(data.resolve("dateline_reader.password"));
        Files.delete(data.resolve("dateline_writer.password"));
        Files.writeString(
                data.resolve("postgres/pg_hba.conf"),
                "local all all trust\nhost all all 127.0.0.1/32 trust\n");
        try (Program second =
                Program.serve(folder, FreePorts.next(), "-Ddateline.sample=false")
                        .untilItAnswers()) {
            assertTrue(
                    second.ask("{ articles { totalCount } }").contains("\"totalCount\":22"),
                    second.output());
            assertThrows(
                    SQLException.class,
                    () -> DataDirectory.connect(folder, "postgres", "postgres"));
            DataDirectory.connectAsOwner(folder).close();
        }
    }

    /** PostgreSQL lets every role change its own password and settings. */
    @Test
    void whatTheReaderChangedOfItselfIsUndoneByTheNextStart() throws Exception {
        try (Program first =
                Program.serve(PreparedHome.in(folder), FreePorts.next()).untilItAnswers()) {
            Path password = folder.resolve("dateline-data/dateline_reader.password");
            try (Connection reader =
                            DataDirectory.connect(
                                    folder, "dateline_reader", Files.readString(password).strip());
                    Statement statement = reader.createStatement()) {
                statement.execute("alter role dateline_reader password 'mine'");
                statement.execute("alter role dateline_reader set search_path = 'mine'");
                statement.execute(
                        "alter role dateline_reader set default_transaction_read_only = on");
                statement.execute(
                        "alter role dateline_reader in database postgres set statement_timeout = 1");
            }
            first.interrupt();
        }
        try (Program second = Program.serve(folder, FreePorts.next()).untilItAnswers()) {
            assertTrue(second.ask("{ articles { totalCount } }").contains("\"totalCount\":22"));
            assertThrows(
                    SQLException.class,
                    () -> DataDirectory.connect(folder, "dateline_reader", "mine"));
        }
    }

    @Test
    void aDirectoryOfSomebodyElseIsRefused() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can give files away");
        Path data = Files.createDirectory(folder.resolve("dateline-data"));
        Files.setOwner(
                data,
                data.getFileSystem()
                        .getUserPrincipalLookupService()
                        .lookupPrincipalByName("nobody"));
        try (Program program = Program.serve(folder, FreePorts.next())) {
            assertEquals(1, program.exit());
            assertTrue(program.output().contains("belongs to nobody"), program.output());
            assertTrue(program.output().contains("-Ddateline.data="), program.output());
        }
    }

    @Test
    void aPlaceWhereAnybodyRenamesFilesIsRefused() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        try (Program program = Program.serve(folder, FreePorts.next())) {
            assertEquals(1, program.exit());
            assertTrue(program.output().contains("chmod o-w"), program.output());
        }
    }

    @Test
    void aPlaceWhereAGroupRenamesFilesIsRefused() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can give files away");
        Files.setAttribute(folder, "unix:gid", A_GROUP);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxr-x"));
        try (Program program = Program.serve(folder, FreePorts.next())) {
            assertEquals(1, program.exit());
            assertTrue(program.output().contains("chmod g-w"), program.output());
        }
    }

    @Test
    void aPlaceOfSomebodyElseIsRefused() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can give files away");
        Path place = Files.createDirectory(folder.resolve("place"));
        Files.setAttribute(place, "unix:uid", 65534);
        Path data = Files.createDirectory(place.resolve("data"));
        try (Program program = Program.serve(folder, FreePorts.next(), "-Ddateline.data=" + data)) {
            assertEquals(1, program.exit());
            assertTrue(
                    program.output().contains("belongs to nobody, who can replace"),
                    program.output());
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    /** Files below a directory that others own or can write. */
    private static List<Path> ownedByOthers(Path directory) throws IOException {
        UserPrincipal owner = Files.getOwner(directory);
        List<Path> others = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory.resolve("binaries"))) {
            for (Path file : files.filter(some -> !Files.isSymbolicLink(some)).toList()) {
                if (!Files.getOwner(file).equals(owner)
                        || permissions(file).charAt(4) == 'w'
                        || permissions(file).charAt(7) == 'w') {
                    others.add(file);
                }
            }
        }
        return others;
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
