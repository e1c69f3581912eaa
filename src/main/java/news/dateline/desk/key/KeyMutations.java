package news.dateline.desk.key;

import jakarta.annotation.security.RolesAllowed;

import io.smallrye.mutiny.Uni;
import news.dateline.desk.mutation.Change;
import news.dateline.desk.mutation.MutationRunner;
import news.dateline.desk.mutation.Refused;
import news.dateline.desk.mutation.UserErrorCode;
import news.dateline.identity.Roles;
import news.dateline.identity.keys.ApiKeys;
import news.dateline.identity.keys.KeyRejected;
import news.dateline.identity.keys.KeyRing;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** Creates and revokes API keys. This server knows of it at once, others within 3 seconds. */
@GraphQLApi
public class KeyMutations {

    private final MutationRunner mutations;
    private final ApiKeys keys;
    private final KeyRing ring;

    KeyMutations(MutationRunner mutations, ApiKeys keys, KeyRing ring) {
        this.mutations = mutations;
        this.keys = keys;
        this.ring = ring;
    }

    @Mutation
    @RolesAllowed(Roles.ADMIN)
    @Description(
            "Creates an API key and returns its secret. Other servers accept it within 3 seconds. If the response is lost, revoke the key and create another. Requires the role ADMIN.")
    public Uni<CreateKeyPayload> createKey(@NonNull @Description("The key.") CreateKey input) {
        return mutations
                .run(CreateKeyPayload::new, change -> create(input, change))
                .call(ring::refresh);
    }

    private Uni<CreateKeyPayload> create(CreateKey input, Change change) {
        return keys.create(input.name, input.role, input.expiresAt, change.author().id())
                .map(
                        created -> {
                            CreateKeyPayload payload = new CreateKeyPayload();
                            payload.keyId = created.key().rowId;
                            payload.secret = created.secret();
                            return payload;
                        })
                .onFailure(KeyRejected.class)
                .transform(KeyMutations::refused);
    }

    @Mutation
    @RolesAllowed(Roles.ADMIN)
    @Description(
            "Revokes an API key for ever; other servers reject it within 3 seconds. One that is revoked already stays as it is. Requires the role ADMIN.")
    public Uni<RevokeKeyPayload> revokeKey(@NonNull @Description("The key.") RevokeKey input) {
        return mutations
                .run(RevokeKeyPayload::new, change -> revoke(input, change))
                .call(ring::refresh);
    }

    private Uni<RevokeKeyPayload> revoke(RevokeKey input, Change change) {
        return keys.revoke(input.name, change.author().id())
                .map(
                        key -> {
                            RevokeKeyPayload payload = new RevokeKeyPayload();
                            payload.keyId = key.rowId;
                            return payload;
                        })
                .onFailure(KeyRejected.class)
                .transform(KeyMutations::refused);
    }

    private static Refused refused(Throwable failure) {
        KeyRejected why = (KeyRejected) failure;
        return Refused.of(code(why.reason()), why.getMessage(), why.field());
    }

    private static UserErrorCode code(KeyRejected.Reason reason) {
        return switch (reason) {
            case INVALID, TOO_MANY -> UserErrorCode.INVALID;
            case NAME_TAKEN -> UserErrorCode.NAME_TAKEN;
            case NOT_FOUND -> UserErrorCode.NOT_FOUND;
        };
    }
}
