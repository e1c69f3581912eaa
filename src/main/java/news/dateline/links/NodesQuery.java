package news.dateline.links;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import jakarta.enterprise.context.ApplicationScoped;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import news.dateline.entity.Ids;
import news.dateline.entity.Node;
import news.dateline.loading.EachAlone;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.DeclaredField.Argument;
import news.dateline.schema.Link;
import news.dateline.schema.Reads;

/** The way into the graph by many nodes' ids: an id that is none spoils its own place alone. */
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
                        "nodes",
                        "[Node]",
                        "The nodes with these ids, as many and in the same order; null where there is"
                                + " none that you may see.",
                        List.of(new Argument("ids", "[ID!]!", "The nodes' ids; at most 100.")),
                        List.of(),
                        Reads.asManyAs("ids", Ids.MOST),
                        this::find));
    }

    private CompletableFuture<DataFetcherResult<List<Node>>> find(DataFetchingEnvironment env) {
        List<?> ids = Ids.few(env.getArgument("ids"));
        return EachAlone.find(env, ids, id -> nodes.find(env, (String) id));
    }
}
