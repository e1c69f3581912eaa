package news.dateline.access;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.annotation.security.RolesAllowed;

import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import news.dateline.execution.Fetch;
import news.dateline.identity.Role;
import news.dateline.schema.RestrictedFetch;

/** Which role each field requires, as the schema has it: by its fetcher, or its Java method. */
final class AccessTable {

    private final GraphQLSchema schema;
    private final Map<String, Role> ofMutations = new HashMap<>();

    AccessTable(GraphQLSchema schema, Schema annotated) {
        this.schema = schema;
        for (Operation mutation : annotated.getMutations()) {
            role(mutation).ifPresent(role -> ofMutations.put(mutation.getName(), role));
        }
    }

    private static Optional<Role> role(Operation mutation) {
        try {
            Class<?> owner =
                    Thread.currentThread()
                            .getContextClassLoader()
                            .loadClass(mutation.getClassName());
            return Arrays.stream(owner.getDeclaredMethods())
                    .filter(method -> method.getName().equals(mutation.getMethodName()))
                    .map(
                            method ->
                                    Optional.ofNullable(method.getAnnotation(RolesAllowed.class))
                                            .orElse(owner.getAnnotation(RolesAllowed.class)))
                    .filter(allowed -> allowed != null)
                    .flatMap(allowed -> Arrays.stream(allowed.value()))
                    .map(name -> Role.named(name).orElseThrow())
                    .min(Role::compareTo);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The root types that there are. */
    List<GraphQLObjectType> roots() {
        return Stream.of(
                        schema.getQueryType(),
                        schema.getMutationType(),
                        schema.getSubscriptionType())
                .filter(root -> root != null)
                .toList();
    }

    static List<GraphQLFieldDefinition> fields(GraphQLObjectType type) {
        return type.getFieldDefinitions().stream()
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .toList();
    }

    /** The least role that may select the field; empty if anybody may. */
    Optional<Role> required(GraphQLObjectType type, GraphQLFieldDefinition field) {
        if (type == schema.getMutationType()) {
            return Optional.ofNullable(ofMutations.get(field.getName()));
        }
        DataFetcher<?> fetcher = schema.getCodeRegistry().getDataFetcher(type, field);
        return fetcher instanceof Fetch.Fetcher ours
                        && ours.fetch() instanceof RestrictedFetch restricted
                ? Role.named(restricted.role())
                : Optional.empty();
    }

    /**
     * @param role empty for the anonymous
     */
    boolean mayBeSelected(
            GraphQLObjectType type, GraphQLFieldDefinition field, Optional<Role> role) {
        Optional<Role> required = required(type, field);
        return required.isEmpty() || role.isPresent() && role.get().compareTo(required.get()) >= 0;
    }

    /** The names of the types of objects that callers of the role can get to. */
    Set<String> reachable(Optional<Role> role) {
        Set<String> found = new TreeSet<>();
        Deque<GraphQLObjectType> open = new ArrayDeque<>(roots());
        while (!open.isEmpty()) {
            GraphQLObjectType type = open.poll();
            for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
                if (mayBeSelected(type, field, role)) {
                    objects(field).stream()
                            .filter(object -> found.add(object.getName()))
                            .forEach(open::add);
                }
            }
        }
        return found;
    }

    private Collection<GraphQLObjectType> objects(GraphQLFieldDefinition field) {
        Object type = GraphQLTypeUtil.unwrapAll(field.getType());
        if (type instanceof GraphQLObjectType object) {
            return List.of(object);
        }
        if (type instanceof GraphQLInterfaceType some) {
            return schema.getImplementations(some);
        }
        if (type instanceof GraphQLUnionType union) {
            return union.getTypes().stream()
                    .map(GraphQLNamedOutputType::getName)
                    .map(schema::getObjectType)
                    .toList();
        }
        return List.of();
    }

    /** Types of objects that the anonymous cannot get to, and fields below the root with a role. */
    List<String> belowTheRoot() {
        Set<String> open = reachable(Optional.empty());
        List<String> names = new ArrayList<>();
        for (GraphQLObjectType type : objectTypes()) {
            if (!open.contains(type.getName())) {
                names.add(type.getName());
            }
            if (!roots().contains(type)) {
                fields(type).stream()
                        .filter(field -> required(type, field).isPresent())
                        .forEach(field -> names.add(type.getName() + "." + field.getName()));
            }
        }
        return names;
    }

    /** Whether callers of the role can get to it: a type, or a field with its type. */
    boolean isReachable(String name, Optional<Role> role) {
        String type = name.replaceFirst("[.].*", "");
        return reachable(role).contains(type)
                && (type.equals(name)
                        || mayBeSelected(
                                schema.getObjectType(type),
                                schema.getObjectType(type)
                                        .getFieldDefinition(name.substring(type.length() + 1)),
                                role));
    }

    private List<GraphQLObjectType> objectTypes() {
        return schema.getAllTypesAsList().stream()
                .filter(type -> type instanceof GraphQLObjectType)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> !type.getName().startsWith("__") && !roots().contains(type))
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .collect(Collectors.toList());
    }
}
