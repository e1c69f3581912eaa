package news.dateline.federation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import jakarta.enterprise.context.ApplicationScoped;

import graphql.execution.DataFetcherResult;
import news.dateline.entity.GlobalId;
import news.dateline.entity.NodeTypes;
import news.dateline.errors.ApiError;
import news.dateline.loading.ElementwiseLookup;
import news.dateline.loading.FieldRequest;
import news.dateline.loading.GraphRow;

/** Finds what routers ask for by type and id: all of one type in one statement. */
@ApplicationScoped
class Representations {

    /** A router asks for all of one level at once, so more than lists in arguments may have. */
    static final int MOST = 1000;

    private final NodeTypes nodes;

    Representations(NodeTypes nodes) {
        this.nodes = nodes;
    }

    CompletableFuture<DataFetcherResult<List<GraphRow>>> find(FieldRequest request) {
        List<?> representations = request.argument("representations");
        if (representations.size() > MOST) {
            throw ApiError.badInput(
                    "representations can have "
                            + MOST
                            + " values at most, but has "
                            + representations.size()
                            + ".");
        }
        return ElementwiseLookup.find(request, representations, some -> find(request, some));
    }

    private CompletableFuture<? extends GraphRow> find(
            FieldRequest request, Object representation) {
        if (!(representation instanceof Map<?, ?> fields)
                || !(fields.get("__typename") instanceof String type)
                || !(fields.get("id") instanceof String id)) {
            throw ApiError.badInput("A representation must be an object with __typename and id.");
        }
        GlobalId decoded = GlobalId.decode(id);
        if (!nodes.has(type) || !decoded.type().equals(type)) {
            throw ApiError.badInput("\"" + id + "\" is not the id of that type.");
        }
        return nodes.loadGiven(request, decoded);
    }
}
