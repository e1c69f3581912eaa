package news.dateline.ratelimit;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/**
 * Makes the type known to SmallRye, which builds a schema only of types that its own operations
 * reach. {@link RateLimitQuery} declares the same field again and replaces this one.
 */
@GraphQLApi
public class RateLimitType {

    static final String FIELD = "rateLimit";
    static final String DESCRIPTION =
            "How much the client may still request in this minute; null if it has no limit. Costs nothing.";

    @Query
    @Name(FIELD)
    @Description(DESCRIPTION)
    public @Nullable RateLimit rateLimit() {
        throw new IllegalStateException("another field answers this");
    }
}
