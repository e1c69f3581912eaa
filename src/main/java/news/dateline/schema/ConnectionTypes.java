package news.dateline.schema;

import java.util.List;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import news.dateline.paging.PageArguments;
import news.dateline.schema.DeclaredField.Argument;

/** The types of a connection, alike for all nouns, and the arguments that page through it. */
final class ConnectionTypes {

    static final List<Argument> PAGE =
            List.of(
                    new Argument(
                            "first",
                            "Int",
                            "Number of entries to return from the start of the list, or after `after`: 1 to %d. Default: %d, unless `last` is given."
                                    .formatted(
                                            PageArguments.LARGEST_SIZE,
                                            PageArguments.DEFAULT_SIZE)),
                    new Argument("after", "String", "Return only the entries after this cursor."),
                    new Argument(
                            "last",
                            "Int",
                            "Number of entries to return from the end of the list, or before `before`: 1 to %d. Cannot be combined with `first`."
                                    .formatted(PageArguments.LARGEST_SIZE)),
                    new Argument(
                            "before", "String", "Return only the entries before this cursor."));

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
                                "The position of this entry in the list; pass it as `after` or `before`."),
                        Types.field("node", node + "!", "The object of this entry."));
        return List.of(
                Types.object(
                        connection(name),
                        "A page of a list of objects of type " + node + ".",
                        List.of(
                                Types.field(
                                        "nodes",
                                        "[" + node + "!]!",
                                        "The objects of this page, in the list's order: the nodes of `edges`."),
                                Types.field(
                                        "edges",
                                        "[" + edge(name) + "!]!",
                                        "The entries of this page with their cursors, in the list's order."),
                                Types.field(
                                        "pageInfo",
                                        "PageInfo!",
                                        "The cursors at both ends of this page, and whether there are more entries before or after it."),
                                Types.field(
                                        "totalCount",
                                        "Int!",
                                        "The exact number of entries in the whole list. It is counted only when selected."))),
                Types.object(
                        edge(name),
                        "An entry of a list: its cursor, and an object of type " + node + ".",
                        edgeFields),
                pageInfo());
    }

    private static GraphQLNamedType pageInfo() {
        return Types.object(
                "PageInfo",
                "The position of a page in its list, as defined by Relay's Cursor Connections Specification.",
                List.of(
                        Types.field(
                                "hasNextPage",
                                "Boolean!",
                                "Paging forward (`first`): whether there are more entries after this page. Paging backward (`last`): whether `before` was given."),
                        Types.field(
                                "hasPreviousPage",
                                "Boolean!",
                                "Paging backward (`last`): whether there are more entries before this page. Paging forward (`first`): whether `after` was given."),
                        Types.field(
                                "startCursor",
                                "String",
                                "The cursor of the first entry; null if the page is empty."),
                        Types.field(
                                "endCursor",
                                "String",
                                "The cursor of the last entry; null if the page is empty.")));
    }
}
