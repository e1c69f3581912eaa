package news.dateline.links;

import java.util.concurrent.CompletableFuture;
import jakarta.enterprise.context.ApplicationScoped;

import graphql.schema.DataFetchingEnvironment;
import news.dateline.article.Article;
import news.dateline.article.Tombstone;
import news.dateline.entity.GlobalId;
import news.dateline.entity.Node;
import news.dateline.entity.Nouns;

/** Finds a node of any type by its id. */
@ApplicationScoped
class NodeFinder {

    private final Nouns nouns;

    NodeFinder(Nouns nouns) {
        this.nouns = nouns;
    }

    CompletableFuture<Node> find(DataFetchingEnvironment env, String id) {
        GlobalId decoded = GlobalId.decode(id);
        if (!nouns.has(decoded.type())) {
            throw GlobalId.malformed(id);
        }
        CompletableFuture<Node> node = load(env, decoded);
        return decoded.type().equals(Article.TYPE.name()) ? orTombstone(env, decoded, node) : node;
    }

    private CompletableFuture<Node> orTombstone(
            DataFetchingEnvironment env, GlobalId article, CompletableFuture<Node> found) {
        GlobalId stone = new GlobalId(Tombstone.TYPE.name(), article.row());
        return found.thenCombine(
                load(env, stone), (node, tombstone) -> node != null ? node : tombstone);
    }

    private CompletableFuture<Node> load(DataFetchingEnvironment env, GlobalId id) {
        return nouns.load(env, id.type(), id.row()).thenApply(Node.class::cast);
    }
}
