package news.dateline.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import org.jspecify.annotations.Nullable;

/** Values that stand in a document, as variables have them: maps, lists, texts, numbers. */
public final class Literals {

    private Literals() {}

    /**
     * @param variables their values by name
     */
    public static @Nullable Object plain(Value<?> literal, Function<String, Object> variables) {
        if (literal instanceof VariableReference variable) {
            return variables.apply(variable.getName());
        }
        if (literal instanceof ObjectValue object) {
            Map<String, Object> fields = new LinkedHashMap<>();
            object.getObjectFields()
                    .forEach(one -> fields.put(one.getName(), plain(one.getValue(), variables)));
            return fields;
        }
        if (literal instanceof ArrayValue list) {
            List<Object> elements = new ArrayList<>();
            list.getValues().forEach(one -> elements.add(plain(one, variables)));
            return elements;
        }
        if (literal instanceof StringValue text) {
            return text.getValue();
        }
        if (literal instanceof EnumValue word) {
            return word.getName();
        }
        if (literal instanceof IntValue number) {
            return number.getValue();
        }
        if (literal instanceof FloatValue number) {
            return number.getValue();
        }
        return literal instanceof BooleanValue truth ? truth.isValue() : null;
    }
}
