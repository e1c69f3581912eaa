package news.dateline.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import graphql.schema.TypeResolver;
import news.dateline.execution.Fetch;
import news.dateline.execution.ObjectTypes;

/**
 * Adds the declared fields to the schema that SmallRye made of the annotated classes: new fields on
 * its types, the types that come with them, our own scalars, and a data fetcher for each field that
 * goes straight to its loader.
 */
final class DeclaredSchema {

    private static final String DESCRIPTION =
            "A news graph: articles and the people, organizations, events and places in them. Every statement has its evidence: words of an article, or another source.";

    private static final String QUERY_DESCRIPTION =
            "The queries. Content that is not yet published, under embargo or withdrawn is treated as if it did not exist.";

    private static final String SUBSCRIPTION_DESCRIPTION =
            "The subscriptions. What is selected of an event is read at the moment of the event.";

    private static final String MUTATION = "Mutation";
    private static final String SUBSCRIPTION = "Subscription";

    private final GraphQLSchema annotated;
    private final DeclaredFields declared;
    private final Map<String, GraphQLNamedType> types = new LinkedHashMap<>();
    private final GraphQLCodeRegistry.Builder code;

    DeclaredSchema(GraphQLSchema annotated, DeclaredFields declared) {
        this.annotated = annotated;
        this.declared = declared;
        this.code = GraphQLCodeRegistry.newCodeRegistry(annotated.getCodeRegistry());
    }

    GraphQLSchema.Builder build() {
        for (GraphQLNamedType type : annotated.getAllTypesAsList()) {
            if (isKept(type)) {
                types.put(type.getName(), References.instead(type));
            }
        }
        for (DeclaredField field : declared.fields()) {
            field.brings().forEach(type -> types.putIfAbsent(type.getName(), type));
        }
        if (declared.fields().stream().anyMatch(field -> field.on().equals(SUBSCRIPTION))) {
            types.putIfAbsent(
                    SUBSCRIPTION, Types.object(SUBSCRIPTION, SUBSCRIPTION_DESCRIPTION, List.of()));
        }
        declared.plain().forEach(this::add);
        declared.fields().forEach(this::add);
        types.computeIfPresent(MUTATION, (name, type) -> withMethods((GraphQLObjectType) type));
        types.computeIfPresent(SUBSCRIPTION, (name, type) -> withMethods((GraphQLObjectType) type));
        declared.connections().install(types.values(), code);
        AnnouncedDirectives.install(code);
        checkThatAllIsInstalled();
        types.values().forEach(this::resolveToTypesOfThisSchema);
        GraphQLObjectType query = (GraphQLObjectType) types.remove("Query");
        GraphQLObjectType mutation = (GraphQLObjectType) types.remove(MUTATION);
        GraphQLObjectType subscription = (GraphQLObjectType) types.remove(SUBSCRIPTION);
        Set<GraphQLType> others = new LinkedHashSet<>(types.values());
        others.addAll(Scalars.ALL.values());
        return GraphQLSchema.newSchema()
                .description(DESCRIPTION)
                .query(query.transform(builder -> builder.description(QUERY_DESCRIPTION)))
                .mutation(mutation)
                .subscription(subscription)
                .additionalTypes(others)
                .codeRegistry(code.build());
    }

    /** Not the scalars, which are replaced, nor the union that only brings types in. */
    private static boolean isKept(GraphQLNamedType type) {
        return !type.getName().startsWith("__")
                && !(type instanceof GraphQLScalarType)
                && !type.getName().equals("Part");
    }

    /**
     * SmallRye would resolve to the objects that these take the place of, and no fragment would
     * apply.
     */
    private void resolveToTypesOfThisSchema(GraphQLNamedType type) {
        TypeResolver resolver =
                env -> env.getSchema().getObjectType(ObjectTypes.name(env.getObject()));
        if (type instanceof GraphQLInterfaceType some) {
            code.typeResolver(some, resolver);
        } else if (type instanceof GraphQLUnionType some) {
            code.typeResolver(some, resolver);
        }
    }

    private void add(DeclaredField field) {
        List<GraphQLNamedType> on = typesWith(field.on());
        for (GraphQLNamedType type : on) {
            types.put(type.getName(), withField(type, Types.field(field)));
            if (type instanceof GraphQLObjectType) {
                install(type.getName(), field.name(), field.fetch());
            }
        }
    }

    private void add(PlainField field) {
        String scalar = field.scalar();
        if (scalar != null) {
            types.computeIfPresent(
                    field.type(), (name, type) -> withScalar(type, field.name(), scalar));
        }
        install(field.type(), field.name(), field.fetch());
    }

    private static GraphQLNamedType withScalar(GraphQLNamedType type, String field, String scalar) {
        return withField(
                type,
                References.to(scalar, ((GraphQLFieldsContainer) type).getFieldDefinition(field)));
    }

    /**
     * The fields of the root whose methods SmallRye calls. What it announces of their roles is a
     * directive that this schema does not have.
     */
    private GraphQLObjectType withMethods(GraphQLObjectType root) {
        for (GraphQLFieldDefinition field : root.getFieldDefinitions()) {
            DataFetcher<?> method = code.getDataFetcher(root, field);
            if (!(method instanceof Fetch.Fetcher)) {
                install(root.getName(), field.getName(), new AnnotatedMethod(method));
            }
        }
        return root.transform(
                builder ->
                        builder.replaceFields(
                                root.getFieldDefinitions().stream()
                                        .map(DeclaredSchema::withoutDirectives)
                                        .toList()));
    }

    private static GraphQLFieldDefinition withoutDirectives(GraphQLFieldDefinition field) {
        return field.transform(
                builder ->
                        builder.replaceDirectives(List.of()).replaceAppliedDirectives(List.of()));
    }

    private void install(String type, String field, Fetch fetch) {
        code.dataFetcher(FieldCoordinates.coordinates(type, field), new Fetch.Fetcher(fetch));
    }

    /** SmallRye's own fetchers would work by reflection, and only in graphql-java's strategy. */
    private void checkThatAllIsInstalled() {
        for (GraphQLNamedType type : types.values()) {
            if (type instanceof GraphQLObjectType object) {
                for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
                    if (!(code.getDataFetcher(object, field) instanceof Fetch.Fetcher)) {
                        throw new IllegalStateException(
                                "nothing says what "
                                        + type.getName()
                                        + "."
                                        + field.getName()
                                        + " shows");
                    }
                }
            }
        }
    }

    private List<GraphQLNamedType> typesWith(String name) {
        GraphQLNamedType type = types.get(name);
        if (type == null) {
            throw new IllegalStateException("no type " + name + " to declare a field on");
        }
        List<GraphQLNamedType> found = new ArrayList<>(List.of(type));
        if (type instanceof GraphQLInterfaceType) {
            types.values().stream()
                    .filter(
                            other ->
                                    other instanceof GraphQLImplementingType some
                                            && implementsIt(some, name))
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean implementsIt(GraphQLImplementingType type, String interfaceName) {
        return type.getInterfaces().stream().anyMatch(some -> some.getName().equals(interfaceName));
    }

    private static GraphQLNamedType withField(GraphQLNamedType type, GraphQLFieldDefinition field) {
        return type instanceof GraphQLObjectType object
                ? object.transform(builder -> builder.field(field))
                : ((GraphQLInterfaceType) type).transform(builder -> builder.field(field));
    }
}
