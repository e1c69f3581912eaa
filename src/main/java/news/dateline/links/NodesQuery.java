package news.dateline.links;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import jakarta.enterprise.context.ApplicationScoped;

import graphql.execution.DataFetcherResult;
import news.dateline.entity.Ids;
import news.dateline.entity.Node;
import news.dateline.loading.Asked;
import news.dateline.loading.EachAlone;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.DeclaredField.Argument;
import news.dateline.schema.Link;
import news.dateline.schema.Reads;

/**
 * The ways into the graph by any node's id. Of many ids, one that is none spoils its own place
 * alone.
 */
@ApplicationScoped
class NodesQuery implements Link {

    private final NodeFinder nodes;

    NodesQuery(NodeFinder nodes) {
        this.nodes = nodes;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                new DeclaredField(
                        "Query",
                        "node",
                        "Node",
                        NodeQuery.DESCRIPTION,
                        List.of(new Argument("id", "ID!", NodeQuery.ID)),
                        List.of(),
                        Reads.ONE,
                        asked -> nodes.find(asked, (String) asked.arguments().get("id"))),
                new DeclaredField(
                        "Query",
                        "nodes",
                        "[Node]",
                        "The nodes with these ids, as many and in the same order; null where there is"
                                + " none that you may see.",
                        List.of(new Argument("ids", "[ID!]!", "The nodes' ids; at most 100.")),
                        List.of(),
                        Reads.asManyAs("ids", Ids.MOST),
                        this::find));
    }

    private CompletableFuture<DataFetcherResult<List<Node>>> find(Asked asked) {
        List<?> ids = Ids.few(asked.arguments().get("ids"));
        return EachAlone.find(asked, ids, id -> nodes.find(asked, (String) id));
    }
}
