package news.dateline.schema;

import java.util.Collection;
import java.util.function.Function;

import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import news.dateline.execution.Fetch;
import news.dateline.loading.Lists;
import news.dateline.paging.Connection;
import news.dateline.paging.Edge;

/** How the fields of all connections, edges and page infos get their values. */
final class ConnectionFetchers {

    private final Lists lists;

    ConnectionFetchers(Lists lists) {
        this.lists = lists;
    }

    void install(Collection<GraphQLNamedType> types, GraphQLCodeRegistry.Builder code) {
        for (GraphQLNamedType type : types) {
            if (!(type instanceof GraphQLObjectType)) {
                continue;
            }
            if (type.getName().endsWith("Connection")) {
                connection(type.getName(), code);
            } else if (type.getName().endsWith("Edge")) {
                edge(type.getName(), code);
            } else if (type.getName().equals("PageInfo")) {
                pageInfo(type.getName(), code);
            }
        }
    }

    private void connection(String type, GraphQLCodeRegistry.Builder code) {
        ofPage(code, type, "nodes", Connection::nodes);
        ofPage(code, type, "edges", Connection::edges);
        ofPage(code, type, "pageInfo", connection -> connection);
        ifAbsent(code, type, "totalCount", request -> lists.count(request, request.source()));
    }

    private static void edge(String type, GraphQLCodeRegistry.Builder code) {
        ifAbsent(code, type, "cursor", new Fetch.Plain(edge -> ((Edge) edge).cursor()));
        ifAbsent(code, type, "node", new Fetch.Plain(edge -> ((Edge) edge).row()));
    }

    private static void pageInfo(String type, GraphQLCodeRegistry.Builder code) {
        ofPage(code, type, "hasNextPage", Connection::hasNextPage);
        ofPage(code, type, "hasPreviousPage", Connection::hasPreviousPage);
        ofPage(code, type, "startCursor", Connection::startCursor);
        ofPage(code, type, "endCursor", Connection::endCursor);
    }

    private static void ofPage(
            GraphQLCodeRegistry.Builder code,
            String type,
            String field,
            Function<Connection, ?> value) {
        ifAbsent(code, type, field, new Fetch.Plain(page -> value.apply((Connection) page)));
    }

    private static void ifAbsent(
            GraphQLCodeRegistry.Builder code, String type, String field, Fetch fetch) {
        FieldCoordinates place = FieldCoordinates.coordinates(type, field);
        if (!code.hasDataFetcher(place)) {
            code.dataFetcher(place, new Fetch.Fetcher(fetch));
        }
    }
}
