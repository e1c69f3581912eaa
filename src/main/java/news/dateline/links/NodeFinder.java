package news.dateline.links;

import java.util.concurrent.CompletableFuture;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.article.Article;
import news.dateline.article.Tombstone;
import news.dateline.entity.GlobalId;
import news.dateline.entity.Node;
import news.dateline.entity.NodeTypes;
import news.dateline.loading.Asked;

/** Finds a node of any type by its id. */
@ApplicationScoped
class NodeFinder {

    private final NodeTypes nodes;

    NodeFinder(NodeTypes nodes) {
        this.nodes = nodes;
    }

    CompletableFuture<Node> find(Asked asked, String id) {
        GlobalId decoded = GlobalId.decode(id);
        if (!nodes.has(decoded.type())) {
            throw GlobalId.malformed(id);
        }
        CompletableFuture<Node> node = load(asked, decoded);
        return decoded.type().equals(Article.TYPE.name())
                ? orTombstone(asked, decoded, node)
                : node;
    }

    private CompletableFuture<Node> orTombstone(
            Asked asked, GlobalId article, CompletableFuture<Node> found) {
        GlobalId stone = new GlobalId(Tombstone.TYPE.name(), article.row());
        return found.thenCombine(
                load(asked, stone), (node, tombstone) -> node != null ? node : tombstone);
    }

    private CompletableFuture<Node> load(Asked asked, GlobalId id) {
        return nodes.load(asked, id.type(), id.row()).thenApply(Node.class::cast);
    }
}
