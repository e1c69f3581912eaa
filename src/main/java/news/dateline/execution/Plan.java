package news.dateline.execution;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.execution.ValuesResolver;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.GraphQLUnmodifiedType;
import org.jspecify.annotations.Nullable;

/**
 * The plan of an operation: everything about its execution that depends neither on data nor on
 * variables, except variables in @skip and @include. The plan of an object type is created when the
 * first such object occurs.
 */
final class Plan {

    private static final FieldCollector COLLECTOR = new FieldCollector();

    private final GraphQLSchema schema;
    private final FieldNames names;
    private final Map<String, FragmentDefinition> fragments;
    private final CoercedVariables conditions;
    private final GraphQLContext context = GraphQLContext.getDefault();
    private final Locale locale;
    private final AtomicInteger size = new AtomicInteger();
    private final AtomicInteger weighed = new AtomicInteger();
    private final ObjectPlan root;

    /**
     * @param conditions the variables in @skip and @include
     */
    Plan(ExecutionContext operation, MergedSelectionSet root, Map<String, Object> conditions) {
        this.schema = operation.getGraphQLSchema();
        this.fragments = operation.getFragmentsByName();
        this.locale = operation.getLocale();
        this.conditions = CoercedVariables.of(conditions);
        this.names =
                FieldNames.of(schema, operation.getOperationDefinition(), fragments, conditions);
        this.root = object(rootType(schema, operation.getOperationDefinition()), root);
    }

    static GraphQLObjectType rootType(GraphQLSchema schema, OperationDefinition operation) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }

    ObjectPlan root() {
        return root;
    }

    /** The number of fields planned so far. */
    int size() {
        return size.get();
    }

    /** Whether more fields are planned than at the last call. */
    boolean hasGrown() {
        int now = size.get();
        return weighed.getAndSet(now) != now;
    }

    FieldNames names() {
        return names;
    }

    GraphQLSchema schema() {
        return schema;
    }

    GraphQLContext context() {
        return context;
    }

    Locale locale() {
        return locale;
    }

    /** The plan for objects of this type in this field. */
    ObjectPlan object(String type, MergedField field) {
        GraphQLObjectType known = schema.getObjectType(type);
        if (known == null) {
            throw new IllegalStateException("no object type " + type);
        }
        return object(known, collect(known, field));
    }

    private MergedSelectionSet collect(GraphQLObjectType type, MergedField field) {
        FieldCollectorParameters parameters =
                FieldCollectorParameters.newParameters()
                        .schema(schema)
                        .objectType(type)
                        .fragments(fragments)
                        .variables(conditions.toMap())
                        .graphQLContext(context)
                        .build();
        return COLLECTOR.collectFields(parameters, field, false);
    }

    private ObjectPlan object(GraphQLObjectType type, MergedSelectionSet selection) {
        size.addAndGet(selection.size());
        return ObjectPlan.of(
                selection.getSubFieldsList().stream()
                        .map(field -> field(type, field))
                        .toArray(FieldPlan[]::new));
    }

    private FieldPlan field(GraphQLObjectType type, MergedField field) {
        GraphQLFieldDefinition definition = definition(type, field);
        ValuePlan value = value(definition.getType(), field, true);
        Fetch fetch = fetch(type, definition);
        return new FieldPlan(
                field.getResultKey(),
                field,
                definition,
                fetch instanceof Fetch.Plain plain ? plain.value() : null,
                fetch,
                !(fetch instanceof Fetch.Plain) && hasFetchedChildren(definition.getType(), field),
                fixedArguments(definition, field.getSingleField()),
                value);
    }

    /** Whether objects of the field, of any possible type, have fields that must be fetched. */
    private boolean hasFetchedChildren(GraphQLType type, MergedField field) {
        return field.getSingleField().getSelectionSet() != null
                && types(GraphQLTypeUtil.unwrapAll(type)).anyMatch(some -> fetches(some, field));
    }

    private boolean fetches(GraphQLObjectType type, MergedField field) {
        return collect(type, field).getSubFieldsList().stream()
                .anyMatch(
                        some -> {
                            GraphQLFieldDefinition definition = definition(type, some);
                            return !(fetch(type, definition) instanceof Fetch.Plain)
                                    || hasFetchedChildren(definition.getType(), some);
                        });
    }

    private Stream<GraphQLObjectType> types(GraphQLUnmodifiedType type) {
        if (type instanceof GraphQLInterfaceType some) {
            return schema.getImplementations(some).stream();
        }
        return type instanceof GraphQLUnionType some
                ? some.getTypes().stream().map(GraphQLObjectType.class::cast)
                : Stream.of((GraphQLObjectType) type);
    }

    private GraphQLFieldDefinition definition(GraphQLObjectType type, MergedField field) {
        return Introspection.getFieldDefinition(schema, type, field.getName());
    }

    private Fetch fetch(GraphQLObjectType type, GraphQLFieldDefinition definition) {
        return definition == Introspection.TypeNameMetaFieldDef
                ? new Fetch.Plain(object -> type.getName())
                : ((Fetch.Fetcher) schema.getCodeRegistry().getDataFetcher(type, definition))
                        .fetch();
    }

    private ValuePlan value(GraphQLType type, MergedField field, boolean mayBeNull) {
        if (type instanceof GraphQLNonNull nonNull) {
            return value(nonNull.getWrappedType(), field, false);
        }
        if (type instanceof GraphQLList list) {
            return new ListPlan(mayBeNull, value(list.getWrappedType(), field, true));
        }
        if (field.getSingleField().getSelectionSet() == null) {
            return LeafPlan.of((GraphQLNamedOutputType) type, mayBeNull, this);
        }
        String name =
                type instanceof GraphQLObjectType ? ((GraphQLUnmodifiedType) type).getName() : null;
        return new CompositePlan(mayBeNull, name, field, this);
    }

    private @Nullable Map<String, Object> fixedArguments(
            GraphQLFieldDefinition definition, Field field) {
        List<Argument> given = field.getArguments();
        return given.stream().anyMatch(Names::hasVariables)
                ? null
                : arguments(definition, field, CoercedVariables.emptyVariables());
    }

    Map<String, Object> arguments(
            GraphQLFieldDefinition definition, Field field, CoercedVariables variables) {
        return ValuesResolver.getArgumentValues(
                schema.getCodeRegistry(),
                definition.getArguments(),
                field.getArguments(),
                variables,
                context,
                locale);
    }
}
