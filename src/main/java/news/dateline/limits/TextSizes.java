package news.dateline.limits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import news.dateline.errors.ErrorCode;

/** How long texts in variables are; those of the document are looked at with its tokens. */
final class TextSizes {

    private TextSizes() {}

    static List<Excess> of(OperationDefinition operation, Map<String, Object> variables) {
        List<Excess> found = new ArrayList<>();
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            int longest = longest(variables.get(variable.getName()));
            if (longest > Tokens.LONGEST_TEXT) {
                found.add(
                        new Excess(
                                ErrorCode.CHARACTERS_EXCEEDED,
                                "A text in the variable $"
                                        + variable.getName()
                                        + " has %,d characters",
                                longest,
                                Tokens.LONGEST_TEXT,
                                variable.getSourceLocation()));
            }
        }
        return found;
    }

    private static int longest(Object value) {
        if (value instanceof String text) {
            return text.length();
        }
        if (value instanceof Map<?, ?> object) {
            return object.values().stream().mapToInt(TextSizes::longest).max().orElse(0);
        }
        return value instanceof List<?> list
                ? list.stream().mapToInt(TextSizes::longest).max().orElse(0)
                : 0;
    }
}
