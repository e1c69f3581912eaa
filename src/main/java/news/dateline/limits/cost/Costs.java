package news.dateline.limits.cost;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jakarta.inject.Singleton;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.DeclaredFields;
import news.dateline.schema.Reads;

/** What each field of the schema reads. */
@Singleton
public class Costs {

    private static final Set<String> ROWS_OF_A_PAGE = Set.of("nodes", "edges");

    private static final String MUTATION = "Mutation";

    private final GraphQLSchema schema;
    private final Map<String, Map<String, Reads>> declared = new HashMap<>();

    Costs(GraphQLSchema schema, DeclaredFields fields) {
        this.schema = schema;
        fields.plain().forEach(field -> add(field.type(), field.name(), field.reads()));
        fields.fields().forEach(this::add);
    }

    private void add(DeclaredField field) {
        add(field.on(), field.name(), field.reads());
        if (schema.getType(field.on()) instanceof GraphQLInterfaceType some) {
            for (GraphQLObjectType type : schema.getImplementations(some)) {
                add(type.getName(), field.name(), field.reads());
            }
        }
    }

    private void add(String type, String field, Reads reads) {
        declared.computeIfAbsent(type, some -> new HashMap<>()).put(field, reads);
    }

    /**
     * What the operation costs with these variables; beyond the limit the field with the largest
     * part is sought.
     */
    public Cost of(
            Document document,
            OperationDefinition operation,
            Map<String, Object> variables,
            long limit) {
        Weighing weighing = new Weighing(this, document, new ArgumentValues(operation, variables));
        long total = weighing.of(operation);
        if (total <= limit) {
            return new Cost(total, List.of(), 0);
        }
        LargestPart largest = weighing.largestPart(operation);
        return new Cost(total, largest.path(), largest.cost());
    }

    /** Of what is found by SmallRye rather than declared, only nodes are read for themselves. */
    Reads reads(String type, GraphQLFieldDefinition field) {
        if (type.equals(MUTATION)) {
            return Reads.WRITE;
        }
        Reads known = declared.getOrDefault(type, Map.of()).get(field.getName());
        if (known != null) {
            return known;
        }
        return isNode(GraphQLTypeUtil.unwrapAll(field.getType())) && type.equals("Query")
                ? Reads.ONE
                : Reads.NOTHING;
    }

    private static boolean isNode(GraphQLType type) {
        return type instanceof GraphQLNamedType named && named.getName().equals("Node")
                || type instanceof GraphQLImplementingType some
                        && some.getInterfaces().stream()
                                .anyMatch(other -> other.getName().equals("Node"));
    }

    static boolean isConnection(GraphQLNamedType type) {
        return type.getName().endsWith("Connection");
    }

    static boolean isRowOfPage(GraphQLNamedType type, String field) {
        return isConnection(type) && ROWS_OF_A_PAGE.contains(field);
    }

    GraphQLCompositeType type(String name) {
        return (GraphQLCompositeType) Objects.requireNonNull(schema.getType(name), name);
    }

    GraphQLCompositeType root(OperationDefinition operation) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }

    GraphQLFieldDefinition field(GraphQLCompositeType on, String name) {
        GraphQLFieldsContainer fields = (GraphQLFieldsContainer) on;
        return name.startsWith("__")
                ? Introspection.getFieldDefinition(schema, fields, name)
                : fields.getFieldDefinition(name);
    }
}
