package news.dateline.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLTypeUtil;
import graphql.validation.DocumentVisitor;
import graphql.validation.LanguageTraversal;
import graphql.validation.TraversalContext;
import news.dateline.errors.CodedError;
import news.dateline.errors.ErrorCode;
import news.dateline.errors.Shortened;
import org.jspecify.annotations.Nullable;

/**
 * Rejects null for a variable that is used where null is not allowed. Such a use is valid if the
 * variable has a default, but null replaces the default, and graphql-java finds that only while it
 * runs the operation.
 */
final class NullVariables extends SimplePerformantInstrumentation {

    @Override
    public ExecutionContext instrumentExecutionContext(
            ExecutionContext context,
            InstrumentationExecutionParameters parameters,
            InstrumentationState state) {
        Map<String, Object> values = context.getCoercedVariables().toMap();
        Set<String> names =
                context.getOperationDefinition().getVariableDefinitions().stream()
                        // Others, such as the null of Relay's `after`, stand where null may.
                        .filter(one -> one.getDefaultValue() != null)
                        .filter(one -> values.containsKey(one.getName()))
                        .filter(one -> values.get(one.getName()) == null)
                        .map(VariableDefinition::getName)
                        .collect(Collectors.toSet());
        if (!names.isEmpty()) {
            check(names, context);
        }
        return context;
    }

    /** In the operation, and in the fragments that it spreads, directly or not. */
    private static void check(Set<String> names, ExecutionContext context) {
        Set<String> seen = new HashSet<>();
        Deque<String> spread = new ArrayDeque<>();
        Uses uses = new Uses(names, spread, new TraversalContext(context.getGraphQLSchema()));
        new LanguageTraversal().traverse(context.getOperationDefinition(), uses);
        while (!spread.isEmpty()) {
            String name = spread.remove();
            if (seen.add(name)) {
                new LanguageTraversal().traverse(context.getFragment(name), uses);
            }
        }
    }

    @SuppressWarnings("rawtypes") // as graphql-java has its nodes there
    private record Uses(Set<String> names, Deque<String> spread, TraversalContext types)
            implements DocumentVisitor {

        @Override
        public void enter(Node node, List<Node> path) {
            types.enter(node, path);
            if (node instanceof FragmentSpread fragment) {
                spread.add(fragment.getName());
            }
            if (node instanceof VariableReference variable && names.contains(variable.getName())) {
                check(variable, types.getInputType());
            }
        }

        @Override
        public void leave(Node node, List<Node> path) {
            types.leave(node, path);
        }

        private static void check(VariableReference variable, @Nullable GraphQLInputType type) {
            if (type != null && GraphQLTypeUtil.isNonNull(type)) {
                String message =
                        "$%s: this variable is null, but is used where null is not allowed."
                                .formatted(Shortened.of(variable.getName()));
                throw new AbortExecutionException(
                        List.of(
                                new CodedError(
                                        message,
                                        null,
                                        List.of(variable.getSourceLocation()),
                                        ErrorCode.BAD_USER_INPUT)));
            }
        }
    }
}
