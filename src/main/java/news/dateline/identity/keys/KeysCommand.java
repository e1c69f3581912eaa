package news.dateline.identity.keys;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import news.dateline.identity.Role;
import news.dateline.identity.keys.ApiKeys.Created;
import org.jspecify.annotations.Nullable;

/** Creates, lists and revokes API keys on the command line. */
public class KeysCommand implements QuarkusApplication {

    private static final String CREATE = "create";
    private static final String REVOKE = "revoke";
    private static final String LIST = "list";
    private static final String NEVER = "";
    private static final String BY = "command-line";
    private static final int DONE = 0;
    private static final int REJECTED = 1;
    private static final int FAILED = 3;

    private final ApiKeys keys;

    KeysCommand(ApiKeys keys) {
        this.keys = keys;
    }

    /** The arguments of {@link #run}: strings, as Quarkus passes nothing else. */
    public static String[] create(String name, Role role, @Nullable String expires) {
        return new String[] {CREATE, name, role.name(), expires == null ? NEVER : expires};
    }

    public static String[] revoke(String name) {
        return new String[] {REVOKE, name};
    }

    public static String[] list() {
        return new String[] {LIST};
    }

    /** Why a key cannot expire then; null if it can. */
    public static @Nullable String problem(@Nullable String expires) {
        return expires == null || Expiry.parse(expires, Instant.now()).isPresent()
                ? null
                : "--expires must be like " + Expiry.FORMS + ".";
    }

    @Override
    public int run(String... arguments) {
        try {
            switch (arguments[0]) {
                case CREATE -> printNew(arguments[1], Role.valueOf(arguments[2]), arguments[3]);
                case REVOKE -> printRevoked(arguments[1]);
                default -> KeyTable.print(inTransaction(ApiKeys::all), System.out);
            }
            return DONE;
        } catch (KeyRejected e) {
            System.err.println(e.getMessage());
            return REJECTED;
        } catch (Throwable e) {
            System.err.println("keys: database error: " + e.getMessage());
            return FAILED;
        }
    }

    /** The secret alone goes to standard output, so that a script can take it. */
    private void printNew(String name, Role role, String expires) throws Throwable {
        Instant now = Instant.now();
        Instant end =
                expires.equals(NEVER)
                        ? null
                        : Expiry.parse(expires, now).orElseThrow().truncatedTo(ChronoUnit.SECONDS);
        Created created = inTransaction(() -> keys.create(name, role, end, BY));
        System.err.printf(
                "Created the key \"%s\" with the role %s, which %s. It is not shown again:%n",
                name, role.roleName(), end == null ? "does not expire" : "expires at " + end);
        System.out.println(created.secret());
    }

    private void printRevoked(String name) throws Throwable {
        ApiKey key = inTransaction(() -> keys.revoke(name, BY));
        System.err.printf(
                "The key \"%s\" is revoked since %s. Servers reject it within 3 seconds.%n",
                name, key.revokedAt);
    }

    private static <T> T inTransaction(Supplier<Uni<T>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(work));
    }
}
