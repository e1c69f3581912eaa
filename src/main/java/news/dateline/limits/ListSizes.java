package news.dateline.limits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.language.VariableDefinition;
import graphql.schema.idl.TypeInfo;
import news.dateline.errors.ErrorCode;

/** How long lists in arguments and variables are; each for itself. */
final class ListSizes {

    /** A router asks for a whole level of its plan at once; that field has a limit of its own. */
    private static final String REPRESENTATION = "_Any";

    private final int limit;

    ListSizes(int limit) {
        this.limit = limit;
    }

    /** Lists that are written in the document. */
    List<Excess> of(Document document) {
        List<ArrayValue> tooLong = new ArrayList<>();
        document.getDefinitions().forEach(some -> collect(some, tooLong));
        return tooLong.stream()
                .limit(1)
                .map(
                        list ->
                                excess(
                                        "A list has %,d elements",
                                        list.getValues().size(), list.getSourceLocation()))
                .toList();
    }

    /** Lists that are given by variables of the operation. */
    List<Excess> of(OperationDefinition operation, Map<String, Object> variables) {
        List<Excess> found = new ArrayList<>();
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            if (TypeInfo.typeInfo(variable.getType()).getName().equals(REPRESENTATION)) {
                continue;
            }
            int longest = longest(variables.get(variable.getName()));
            if (longest > limit) {
                found.add(
                        excess(
                                "A list in the variable $"
                                        + variable.getName()
                                        + " has %,d elements",
                                longest,
                                variable.getSourceLocation()));
            }
        }
        return found;
    }

    private Excess excess(String what, int size, SourceLocation place) {
        return new Excess(ErrorCode.LIST_SIZE_EXCEEDED, what, size, limit, place);
    }

    private void collect(Node<?> node, List<ArrayValue> tooLong) {
        if (node instanceof ArrayValue list && list.getValues().size() > limit) {
            tooLong.add(list);
        }
        for (Node<?> child : node.getChildren()) {
            collect(child, tooLong);
        }
    }

    private static int longest(Object value) {
        if (value instanceof Map<?, ?> object) {
            return object.values().stream().mapToInt(ListSizes::longest).max().orElse(0);
        }
        if (value instanceof List<?> list) {
            return Math.max(
                    list.size(), list.stream().mapToInt(ListSizes::longest).max().orElse(0));
        }
        return 0;
    }
}
