package news.dateline.federation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jakarta.enterprise.context.ApplicationScoped;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeReference;
import graphql.schema.GraphQLUnionType;
import news.dateline.article.Tombstone;
import news.dateline.entity.NodeTypes;
import news.dateline.execution.Fetch;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.DeclaredField.Argument;
import news.dateline.schema.Link;
import news.dateline.schema.Reads;

/** What routers of Apollo Federation 2 ask of a subgraph; nothing unless it is switched on. */
@ApplicationScoped
class Subgraph implements Link {

    private static final String REPRESENTATIONS = "representations";

    private static final GraphQLNamedType ANY =
            GraphQLScalarType.newScalar()
                    .name("_Any")
                    .description(
                            "A reference to an object from another subgraph: its __typename and id.")
                    .specifiedByUrl(
                            "https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec")
                    .coercing(new AnyCoercing())
                    .build();

    private static final GraphQLNamedType SERVICE =
            GraphQLObjectType.newObject()
                    .name("_Service")
                    .description("This server as a subgraph.")
                    .build();

    private final FederationConfig config;
    private final Set<String> keyed;
    private final Representations representations;

    Subgraph(FederationConfig config, NodeTypes nodes, Representations representations) {
        this.config = config;
        this.keyed = new TreeSet<>(nodes.names());
        this.keyed.remove(Tombstone.TYPE.name());
        this.representations = representations;
    }

    @Override
    public List<DeclaredField> fields() {
        return config.enabled() ? List.of(service(), sdl(), entities()) : List.of();
    }

    private DeclaredField service() {
        return new DeclaredField(
                "Query",
                "_service",
                "_Service!",
                "This server as a subgraph; for routers.",
                List.of(),
                List.of(SERVICE),
                Reads.NOTHING,
                request -> SubgraphSdl.of(request.schema(), keyed));
    }

    private static DeclaredField sdl() {
        return DeclaredField.plain(
                "_Service",
                "sdl",
                "String!",
                "Its schema, with the keys of its types.",
                Reads.NOTHING,
                new Fetch.Plain(service -> service));
    }

    private DeclaredField entities() {
        GraphQLUnionType.Builder entity =
                GraphQLUnionType.newUnionType()
                        .name("_Entity")
                        .description("The types that other subgraphs can reference by id.");
        keyed.forEach(type -> entity.possibleType(GraphQLTypeReference.typeRef(type)));
        return new DeclaredField(
                "Query",
                "_entities",
                "[_Entity]!",
                "The objects for these references, as many and in the same order; for routers. null"
                        + " where there is none that you may see.",
                List.of(
                        new Argument(
                                REPRESENTATIONS,
                                "[_Any!]!",
                                "The references to resolve; at most "
                                        + Representations.MOST
                                        + ".")),
                List.of(ANY, entity.build()),
                Reads.asManyAs(REPRESENTATIONS, Representations.MOST),
                representations::find);
    }
}
