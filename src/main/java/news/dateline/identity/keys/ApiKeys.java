package news.dateline.identity.keys;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import news.dateline.identity.Role;
import news.dateline.identity.keys.KeyRejected.Reason;
import org.jspecify.annotations.Nullable;

/** Creates, lists and revokes keys, in the transaction of the caller. */
@ApplicationScoped
public class ApiKeys {

    /** All valid keys are in the memory of every server. */
    private static final int MOST = 1_000;

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,62}");

    /**
     * A new key.
     *
     * @param secret is stored nowhere
     */
    public record Created(ApiKey key, String secret) {}

    /**
     * @param by the id of who creates it
     */
    public Uni<Created> create(String name, Role role, @Nullable Instant expiresAt, String by) {
        Instant now = now();
        String secret = KeySecret.random();
        return Uni.createFrom()
                .deferred(
                        () -> {
                            check(name, expiresAt, now);
                            return ApiKey.named(name);
                        })
                .invoke(ApiKeys::checkFree)
                .chain(() -> valid(now))
                .invoke(ApiKeys::checkNumber)
                .chain(() -> key(name, role, now, expiresAt, by, secret).<ApiKey>persistAndFlush())
                .map(key -> new Created(key, secret));
    }

    private static void check(String name, @Nullable Instant expiresAt, Instant now) {
        if (!NAME.matcher(name).matches()) {
            throw new KeyRejected(
                    Reason.INVALID,
                    "name",
                    "A name has 1 to 63 lower-case letters, digits, dots, hyphens and underscores, and begins with a letter or digit.");
        }
        if (expiresAt != null && !expiresAt.isAfter(now)) {
            throw new KeyRejected(
                    Reason.INVALID, "expiresAt", "The key would have expired already.");
        }
    }

    private static ApiKey key(
            String name,
            Role role,
            Instant now,
            @Nullable Instant expiresAt,
            String by,
            String secret) {
        ApiKey key = new ApiKey();
        key.rowId = KeySecret.randomId();
        key.name = name;
        key.hash = KeySecret.hash(secret);
        key.role = role;
        key.createdAt = now;
        key.createdBy = by;
        key.expiresAt = expiresAt;
        return key;
    }

    private static void checkFree(@Nullable ApiKey known) {
        if (known == null) {
            return;
        }
        throw new KeyRejected(
                Reason.NAME_TAKEN,
                "name",
                known.revokedAt == null
                        ? "There is a key with this name."
                        : "There was a key with this name. Names are not used again, so that it stays known who wrote what.");
    }

    private static void checkNumber(List<ApiKey> valid) {
        if (valid.size() >= MOST) {
            throw new KeyRejected(
                    Reason.TOO_MANY,
                    "name",
                    "There are " + MOST + " keys, which is the limit. Revoke some.");
        }
    }

    /**
     * Revokes a key for ever. One that is revoked already stays as it is.
     *
     * @param by the id of who revokes it
     */
    public Uni<ApiKey> revoke(String name, String by) {
        return ApiKey.named(name).invoke(key -> revoke(name, key, by)).call(ApiKey::flush);
    }

    private static void revoke(String name, @Nullable ApiKey key, String by) {
        if (key == null) {
            throw new KeyRejected(Reason.NOT_FOUND, "name", "There is no key " + name + ".");
        }
        if (key.revokedAt == null) {
            key.revokedAt = now();
            key.revokedBy = by;
        }
    }

    /** Those that are neither revoked nor expired. */
    static Uni<List<ApiKey>> valid(Instant now) {
        return ApiKey.list("revokedAt is null and (expiresAt is null or expiresAt > ?1)", now);
    }

    /** All of them, the oldest first. */
    static Uni<List<ApiKey>> all() {
        return ApiKey.list("order by createdAt, rowId");
    }

    /** As precise as PostgreSQL. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
