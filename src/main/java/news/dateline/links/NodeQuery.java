package news.dateline.links;

import java.util.concurrent.CompletionStage;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import news.dateline.entity.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** The way into the graph by any node's id; through it SmallRye finds every type of node. */
@GraphQLApi
public class NodeQuery {

    private final NodeFinder nodes;

    NodeQuery(NodeFinder nodes) {
        this.nodes = nodes;
    }

    @Query
    @Description(
            "The node with this id; null if there is none that you may see. A withdrawn article"
                    + " answers a Tombstone.")
    public CompletionStage<Node> node(
            @NonNull @Id @Name("id") @Description("The node's id.") String id, Context context) {
        return nodes.find(context.unwrap(DataFetchingEnvironment.class), id);
    }
}
