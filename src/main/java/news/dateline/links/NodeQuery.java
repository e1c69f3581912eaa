package news.dateline.links;

import news.dateline.entity.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/**
 * Makes every node type known to SmallRye, which builds a schema only of types that its own
 * operations reach. {@link NodeLookUps} declares the same field again and replaces this one.
 */
@GraphQLApi
public class NodeQuery {

    static final String DESCRIPTION =
            "The object with this id; null if there is none or it is not visible. For a withdrawn article that was visible before, a Tombstone. The id of an object of a preview leads into the preview, for those who may see the article at the desk.";
    static final String ID = "The id of the object.";

    @Query
    @Description(DESCRIPTION)
    public Node node(@NonNull @Id @Name("id") @Description(ID) String id) {
        throw new IllegalStateException("another field answers this");
    }
}
