package news.dateline.desk.key;

import news.dateline.identity.keys.ApiKey;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

/** Makes {@link ApiKey} known to SmallRye. {@link KeyLinks} replaces this field. */
@GraphQLApi
public class KeyQuery {

    @Query
    @Description("The API keys.")
    public ApiKey keys() {
        throw new IllegalStateException("another field answers this");
    }
}
