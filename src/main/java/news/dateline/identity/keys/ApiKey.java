package news.dateline.identity.keys;

import java.time.Instant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import io.smallrye.mutiny.Uni;
import news.dateline.identity.Role;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import news.dateline.storage.ForWriters;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "graph", name = "api_key")
@Description("An API key, without its secret, which is not stored. Only admins can read the keys.")
public class ApiKey extends GraphRow {

    public static final RowType<ApiKey> TYPE = RowType.ofDesk(ApiKey.class, "api_key");

    @NonNull
    @Column(updatable = false)
    @Description("The name. No other key has it or will have it.")
    public String name;

    /** SHA-256 of the secret. Not read with lists. */
    @Ignore
    @ForWriters
    @Column(updatable = false)
    public String hash;

    @NonNull
    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    @Description("The role, which includes those before it.")
    public Role role;

    @NonNull
    @Column(updatable = false)
    @Description("When it was created, in UTC.")
    public Instant createdAt;

    @NonNull
    @Column(updatable = false)
    @Description(
            "Who created it: `key:NAME`, `subject:ISSUER|SUBJECT` of a token, `command-line`, or `first-start`.")
    public String createdBy;

    @Column(updatable = false)
    @Description("When it stops working, in UTC; null if never.")
    public @Nullable Instant expiresAt;

    @Description(
            "When it was last used, in UTC, up to a minute or two late; null if it was not used yet.")
    public @Nullable Instant lastUsedAt;

    @Description("When it was revoked, in UTC; null if it is not.")
    public @Nullable Instant revokedAt;

    @Description("Who revoked it, as in `createdBy`; null if it is not revoked.")
    public @Nullable String revokedBy;

    boolean isValidAt(Instant moment) {
        return revokedAt == null && (expiresAt == null || moment.isBefore(expiresAt));
    }

    static Uni<ApiKey> named(String name) {
        return find("name", name).firstResult();
    }
}
