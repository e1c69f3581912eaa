package news.dateline.identity;

import java.util.List;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("The caller, as the API key or the token of the request says.")
public record Viewer(
        @NonNull @Description("The name of the key, or that in the token.") String name,
        @Description("The caller's roles, from the least to the most. Empty if it has none.")
                @NonNull
                List<@NonNull Role> roles) {

    static @Nullable Viewer of(@Nullable SecurityIdentity identity) {
        return identity == null || identity.isAnonymous()
                ? null
                : new Viewer(Author.of(identity).name(), Role.of(identity));
    }
}
