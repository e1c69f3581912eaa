package news.dateline.identity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

/** Makes {@link Viewer} known to SmallRye. {@link ViewerLink} replaces this field. */
@GraphQLApi
public class ViewerQuery {

    static final String DESCRIPTION =
            "The caller; null if the request has no API key and no token.";

    @Query
    @Description(DESCRIPTION)
    public Viewer viewer() {
        throw new IllegalStateException("another field answers this");
    }
}
