package news.dateline.links;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import jakarta.enterprise.context.ApplicationScoped;

import graphql.execution.DataFetcherResult;
import news.dateline.article.Article;
import news.dateline.article.Tombstone;
import news.dateline.entity.GlobalId;
import news.dateline.entity.Ids;
import news.dateline.entity.Node;
import news.dateline.entity.NodeTypes;
import news.dateline.loading.ElementwiseLookup;
import news.dateline.loading.FieldRequest;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.DeclaredField.Argument;
import news.dateline.schema.Link;
import news.dateline.schema.Reads;

/** Query.node and Query.nodes. An invalid id fails only its own element of the list. */
@ApplicationScoped
class NodeLookUps implements Link {

    private final NodeTypes nodes;

    NodeLookUps(NodeTypes nodes) {
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
                        request -> find(request, request.argument("id"))),
                new DeclaredField(
                        "Query",
                        "nodes",
                        "[Node]",
                        "The objects with these ids, as many and in the same order, with null for each that does not exist or is not visible.",
                        List.of(
                                new Argument(
                                        "ids",
                                        "[ID!]!",
                                        "The ids of the objects; at most " + Ids.MOST + ".")),
                        List.of(),
                        Reads.asManyAs("ids", Ids.MOST),
                        this::findEach));
    }

    private CompletableFuture<DataFetcherResult<List<Node>>> findEach(FieldRequest request) {
        List<?> ids = Ids.few(request.argument("ids"));
        return ElementwiseLookup.find(request, ids, id -> find(request, (String) id));
    }

    CompletableFuture<Node> find(FieldRequest request, String id) {
        GlobalId decoded = GlobalId.decode(id);
        if (!nodes.has(decoded.type())) {
            throw GlobalId.malformed(id);
        }
        CompletableFuture<Node> node = load(request, decoded);
        return decoded.type().equals(Article.TYPE.name()) && decoded.preview() == null
                ? orTombstone(request, decoded, node)
                : node;
    }

    private CompletableFuture<Node> orTombstone(
            FieldRequest request, GlobalId article, CompletableFuture<Node> found) {
        GlobalId stone = new GlobalId(Tombstone.TYPE.name(), article.row());
        return found.thenCombine(
                load(request, stone), (node, tombstone) -> node != null ? node : tombstone);
    }

    private CompletableFuture<Node> load(FieldRequest request, GlobalId id) {
        return nodes.loadGiven(request, id).thenApply(Node.class::cast);
    }
}
