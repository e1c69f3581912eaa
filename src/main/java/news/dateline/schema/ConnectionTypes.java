package news.dateline.schema;

import java.util.List;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import news.dateline.schema.DeclaredField.Argument;

/** The types of a connection, alike for all nouns, and the arguments that page through it. */
final class ConnectionTypes {

    static final List<Argument> PAGE =
            List.of(
                    new Argument(
                            "first",
                            "Int",
                            "How many to show from the start, or after `after`: 1 to 100. 20 if neither `first` nor `last` is given."),
                    new Argument("after", "String", "Show what follows this cursor."),
                    new Argument(
                            "last",
                            "Int",
                            "How many to show from the end, or before `before`: 1 to 100. Not together with `first`."),
                    new Argument("before", "String", "Show what comes before this cursor."));

    private ConnectionTypes() {}

    static String connection(String node) {
        return node + "Connection";
    }

    static String edge(String node) {
        return node + "Edge";
    }

    /** Connection and edge of what is called {@code name} and leads to {@code node}. */
    static List<GraphQLNamedType> types(String name, String node) {
        List<GraphQLFieldDefinition> edgeFields =
                List.of(
                        Types.field(
                                "cursor",
                                "String!",
                                "Where the node stands in the list; pass it as `after` or `before`."),
                        Types.field("node", node + "!", "What stands here."));
        return List.of(
                Types.object(
                        connection(name),
                        "A page of a list of type " + node + ".",
                        List.of(
                                Types.field(
                                        "nodes",
                                        "[" + node + "!]!",
                                        "What the page shows, in the list's order; `edges` without their cursors."),
                                Types.field(
                                        "edges",
                                        "[" + edge(name) + "!]!",
                                        "What the page shows, each with its cursor, in the list's order."),
                                Types.field(
                                        "pageInfo",
                                        "PageInfo!",
                                        "Where the page stands in the list."),
                                Types.field(
                                        "totalCount",
                                        "Int!",
                                        "How many the whole list has, exact; counted only when selected."))),
                Types.object(edge(name), "An entry of a list of type " + node + ".", edgeFields),
                pageInfo());
    }

    private static GraphQLNamedType pageInfo() {
        return Types.object(
                "PageInfo",
                "Where a page stands in its list, as Relay's specification says.",
                List.of(
                        Types.field(
                                "hasNextPage",
                                "Boolean!",
                                "Paging forward: whether more follows. Paging backward: whether `before` was given."),
                        Types.field(
                                "hasPreviousPage",
                                "Boolean!",
                                "Paging backward: whether more comes before. Paging forward: whether `after` was given."),
                        Types.field(
                                "startCursor",
                                "String",
                                "The first edge's cursor; null if the page is empty."),
                        Types.field(
                                "endCursor",
                                "String",
                                "The last edge's cursor; null if the page is empty.")));
    }
}
