package news.dateline.execution;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import graphql.GraphQLContext;
import graphql.execution.conditional.ConditionalNodes;
import graphql.introspection.Introspection;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/** The fields that an operation selects on each type, except those that are skipped. */
final class FieldNames {

    private static final ConditionalNodes CONDITIONS = new ConditionalNodes();

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> conditions;
    private final Set<String> all = new HashSet<>();
    private final Map<String, Set<String>> byType = new HashMap<>();
    private final Map<String, Set<String>> ofObjects = new ConcurrentHashMap<>();
    private final Set<String> spread = new HashSet<>();

    /**
     * A stack instead of recursion, because a document can be nested deeper than the thread's stack
     * allows.
     */
    private final Deque<Part> left = new ArrayDeque<>();

    private record Part(SelectionSet selection, GraphQLCompositeType type) {}

    private FieldNames(
            GraphQLSchema schema,
            Map<String, FragmentDefinition> fragments,
            Map<String, Object> conditions) {
        this.schema = schema;
        this.fragments = fragments;
        this.conditions = conditions;
    }

    /**
     * @param conditions the values of at least those variables that control skipped fields
     */
    static FieldNames of(
            GraphQLSchema schema,
            OperationDefinition operation,
            Map<String, FragmentDefinition> fragments,
            Map<String, Object> conditions) {
        FieldNames names = new FieldNames(schema, fragments, conditions);
        names.left.push(new Part(operation.getSelectionSet(), Plan.rootType(schema, operation)));
        while (!names.left.isEmpty()) {
            Part part = names.left.pop();
            part.selection().getSelections().forEach(some -> names.add(some, part.type()));
        }
        return names;
    }

    private void add(Selection<?> selection, GraphQLCompositeType type) {
        DirectivesContainer<?> conditional = (DirectivesContainer<?>) selection;
        if (!CONDITIONS.shouldInclude(
                conditional, conditions, schema, GraphQLContext.getDefault())) {
            return;
        }
        if (selection instanceof Field field) {
            add(field, type);
        } else if (selection instanceof InlineFragment inline) {
            TypeName on = inline.getTypeCondition();
            left.push(new Part(inline.getSelectionSet(), on == null ? type : type(on)));
        } else if (selection instanceof FragmentSpread some && spread.add(some.getName())) {
            FragmentDefinition fragment = Objects.requireNonNull(fragments.get(some.getName()));
            left.push(new Part(fragment.getSelectionSet(), type(fragment.getTypeCondition())));
        }
    }

    private void add(Field field, GraphQLCompositeType type) {
        all.add(field.getName());
        byType.computeIfAbsent(type.getName(), any -> new HashSet<>()).add(field.getName());
        if (field.getSelectionSet() != null) {
            GraphQLFieldDefinition definition =
                    Introspection.getFieldDefinition(
                            schema, (GraphQLFieldsContainer) type, field.getName());
            left.push(
                    new Part(
                            field.getSelectionSet(),
                            (GraphQLCompositeType)
                                    GraphQLTypeUtil.unwrapAll(definition.getType())));
        }
    }

    private GraphQLCompositeType type(TypeName name) {
        return (GraphQLCompositeType) Objects.requireNonNull(schema.getType(name.getName()));
    }

    /**
     * The fields selected on this type or one of its interfaces. For a name that is not a type of
     * the schema: the fields selected on any type.
     */
    Set<String> of(String type) {
        return ofObjects.computeIfAbsent(type, this::ofObject);
    }

    private Set<String> ofObject(String type) {
        if (!(schema.getType(type) instanceof GraphQLObjectType object)) {
            return Set.copyOf(all);
        }
        Set<String> names = new HashSet<>(byType.getOrDefault(type, Set.of()));
        for (GraphQLNamedOutputType one : object.getInterfaces()) {
            names.addAll(byType.getOrDefault(one.getName(), Set.of()));
        }
        return Set.copyOf(names);
    }

    /** Whether the field is selected on any type. */
    boolean has(String field) {
        return all.contains(field);
    }
}
