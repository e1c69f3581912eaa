package news.dateline.desk.key;

import java.time.Instant;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.identity.Role;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Without an idempotency key: the answer, which has the secret, must not be stored. */
@RegisterForReflection
@Description("The API key to create.")
public class CreateKey {

    @NonNull
    @Description(
            "The name, which what is written with the key is recorded under: 1 to 63 lower-case letters, digits, dots, hyphens and underscores, beginning with a letter or digit. No other key may have or have had it.")
    public String name;

    @NonNull
    @Description("The role, which includes those before it.")
    public Role role;

    @Description("When the key stops working. Default: never.")
    public @Nullable Instant expiresAt;
}
