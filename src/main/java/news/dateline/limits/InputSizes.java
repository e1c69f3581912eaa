package news.dateline.limits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.language.VariableDefinition;
import graphql.schema.idl.TypeInfo;
import news.dateline.errors.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * How long lists in arguments and variables are, and texts in variables, each for itself; the texts
 * of the document are looked at with its tokens.
 */
final class InputSizes {

    /** A router asks for a whole level of its plan at once; that field has a limit of its own. */
    private static final String REPRESENTATION = "_Any";

    /** What a mutation writes may be long: an article can have so many mentions. */
    private static final int LONGEST_LIST_TO_WRITE = 10_000;

    private final int longestList;

    InputSizes(int longestList) {
        this.longestList = longestList;
    }

    /** Of the first list that is written in the document and too long. */
    List<LimitViolation> of(Document document) {
        List<ArrayValue> tooLong = new ArrayList<>();
        document.getDefinitions().forEach(some -> collect(some, tooLong));
        return tooLong.stream()
                .limit(1)
                .map(
                        list ->
                                list(
                                                "A list",
                                                list.getValues().size(),
                                                longestList,
                                                list.getSourceLocation())
                                        .advising(LimitViolation.USE_VARIABLES))
                .toList();
    }

    private void collect(Node<?> node, List<ArrayValue> tooLong) {
        if (node instanceof ArrayValue list && list.getValues().size() > longestList) {
            tooLong.add(list);
        }
        node.getChildren().forEach(child -> collect(child, tooLong));
    }

    /** Of what is given by variables of the operation. */
    List<LimitViolation> of(OperationDefinition operation, Map<String, Object> variables) {
        boolean writes = operation.getOperation() == OperationDefinition.Operation.MUTATION;
        int mostElements = writes ? Math.max(LONGEST_LIST_TO_WRITE, longestList) : longestList;
        // Those of a mutation are articles, and bounded by the request's body.
        int mostCharacters = writes ? Integer.MAX_VALUE : Tokens.LONGEST_TEXT;
        List<LimitViolation> found = new ArrayList<>();
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            Object value = variables.get(variable.getName());
            String within = " in the variable $" + variable.getName();
            SourceLocation place = variable.getSourceLocation();
            int elements = largest(value, one -> one instanceof List<?> list ? list.size() : 0);
            String type = TypeInfo.typeInfo(variable.getType()).getName();
            if (elements > mostElements && !type.equals(REPRESENTATION)) {
                found.add(list("A list" + within, elements, mostElements, place));
            }
            int characters = largest(value, one -> one instanceof String text ? text.length() : 0);
            if (characters > mostCharacters) {
                found.add(
                        new LimitViolation(
                                ErrorCode.CHARACTERS_EXCEEDED,
                                "A text" + within + " has %,d characters",
                                characters,
                                mostCharacters,
                                place));
            }
        }
        return found;
    }

    private static LimitViolation list(String what, int size, int limit, SourceLocation place) {
        return new LimitViolation(
                ErrorCode.LIST_SIZE_EXCEEDED, what + " has %,d elements", size, limit, place);
    }

    private static int largest(@Nullable Object value, ToIntFunction<Object> size) {
        Collection<?> inside =
                value instanceof Map<?, ?> object
                        ? object.values()
                        : value instanceof List<?> list ? list : List.of();
        int largest = size.applyAsInt(value);
        for (Object one : inside) {
            largest = Math.max(largest, largest(one, size));
        }
        return largest;
    }
}
