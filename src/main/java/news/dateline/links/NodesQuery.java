package news.dateline.links;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import jakarta.enterprise.context.ApplicationScoped;

import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import news.dateline.entity.Ids;
import news.dateline.entity.Node;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorReport;
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
        List<GraphQLError> errors = new ArrayList<>();
        List<CompletableFuture<Node>> found = new ArrayList<>();
        for (Object id : ids) {
            try {
                found.add(nodes.find(env, (String) id));
            } catch (ApiError error) {
                errors.add(atElement(env, found.size(), error));
                found.add(CompletableFuture.completedFuture(null));
            }
        }
        return CompletableFuture.allOf(found.toArray(CompletableFuture[]::new))
                .thenApply(
                        done ->
                                DataFetcherResult.<List<Node>>newResult()
                                        .data(found.stream().map(CompletableFuture::join).toList())
                                        .errors(errors)
                                        .build());
    }

    private static GraphQLError atElement(DataFetchingEnvironment env, int index, ApiError error) {
        return ErrorReport.of(
                error,
                env.getExecutionStepInfo().getPath().segment(index),
                env.getField().getSourceLocation());
    }
}
