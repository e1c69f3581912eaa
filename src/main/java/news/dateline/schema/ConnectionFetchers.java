package news.dateline.schema;

import java.util.Collection;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
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
        ifAbsent(code, type, "nodes", env -> env.<Connection>getSource().nodes());
        ifAbsent(code, type, "edges", env -> env.<Connection>getSource().edges());
        ifAbsent(code, type, "pageInfo", env -> env.getSource());
        ifAbsent(code, type, "totalCount", env -> lists.count(env, env.getSource()));
    }

    private static void edge(String type, GraphQLCodeRegistry.Builder code) {
        ifAbsent(code, type, "cursor", env -> env.<Edge>getSource().cursor());
        ifAbsent(code, type, "node", env -> env.<Edge>getSource().row());
    }

    private static void pageInfo(String type, GraphQLCodeRegistry.Builder code) {
        ifAbsent(code, type, "hasNextPage", env -> env.<Connection>getSource().hasNextPage());
        ifAbsent(
                code,
                type,
                "hasPreviousPage",
                env -> env.<Connection>getSource().hasPreviousPage());
        ifAbsent(code, type, "startCursor", env -> env.<Connection>getSource().startCursor());
        ifAbsent(code, type, "endCursor", env -> env.<Connection>getSource().endCursor());
    }

    private static void ifAbsent(
            GraphQLCodeRegistry.Builder code, String type, String field, DataFetcher<?> fetcher) {
        FieldCoordinates place = FieldCoordinates.coordinates(type, field);
        if (!code.hasDataFetcher(place)) {
            code.dataFetcher(place, fetcher);
        }
    }
}
