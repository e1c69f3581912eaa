package news.dateline.identity.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import news.dateline.identity.IdentityConfig;
import news.dateline.identity.Role;
import news.dateline.identity.keys.ApiKeys.Created;
import news.dateline.storage.AtStart;
import news.dateline.storage.OwnServerConfig;
import news.dateline.storage.migrations.MigrationAtStart;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Creates an admin's key if there never was a key, so that a new server can be written to in its
 * first minute.
 */
@ApplicationScoped
class FirstKey {

    /** After migrations, and after the roles of the database have their rights. */
    static final int PRIORITY = MigrationAtStart.PRIORITY + 2;

    private static final Logger LOG = Logger.getLogger(FirstKey.class);
    private static final String NAME = "admin";
    private static final String BY = "first-start";
    private static final String FILE = "admin.key";

    private final ApiKeys keys;
    private final boolean isWanted;
    private final Path directory;

    FirstKey(
            ApiKeys keys,
            IdentityConfig config,
            OwnServerConfig data,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true")
                    boolean serves) {
        this.keys = keys;
        this.isWanted = config.firstKey() && serves;
        this.directory = Path.of(data.data());
    }

    void create(@Observes @Priority(PRIORITY) StartupEvent start) throws Throwable {
        if (isWanted) {
            AtStart.run(
                    "the creation of the first API key",
                    () -> Panache.withTransaction(() -> ApiKey.count().chain(this::createIfNone)));
        }
    }

    /** The file first: if it cannot be written, there is no key that nobody knows. */
    private Uni<Void> createIfNone(long known) {
        return known > 0
                ? Uni.createFrom().voidItem()
                : keys.create(NAME, Role.ADMIN, null, BY).invoke(this::tell).replaceWithVoid();
    }

    private void tell(Created created) {
        Path file = directory.resolve(FILE).toAbsolutePath();
        try {
            write(file, created.secret());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
        LOG.infof(
                "Created the API key \"%s\" with the role admin: %s   It is also in %s and is not shown again.",
                NAME, created.secret(), file);
    }

    private static void write(Path file, String secret) throws IOException {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        Files.write(
                createPrivate(file),
                (secret + "\n").getBytes(StandardCharsets.US_ASCII),
                StandardOpenOption.WRITE);
    }

    private static Path createPrivate(Path file) throws IOException {
        boolean isPosix = Files.getFileStore(file.getParent()).supportsFileAttributeView("posix");
        FileAttribute<?>[] attributes =
                isPosix
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        return Files.createFile(file, attributes);
    }
}
