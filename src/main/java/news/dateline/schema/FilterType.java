package news.dateline.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLNamedType;
import news.dateline.loading.Selection;
import news.dateline.schema.DeclaredField.Argument;
import org.jspecify.annotations.Nullable;

/**
 * A noun's filter: an input type, every field of which says what SQL it means. Fields apply in the
 * order of their declaration, whatever the client's; so what selects most comes first.
 */
public final class FilterType {

    /** What a given value of a field keeps. */
    public interface Clause {
        void apply(Selection selection, Object value);
    }

    private final String name;
    private final String description;
    private final List<Argument> fields = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();
    private final List<GraphQLNamedType> brings = new ArrayList<>();

    private FilterType(String name, String description) {
        this.name = name;
        this.description = description;
    }

    public static FilterType named(String name, String description) {
        return new FilterType(
                name,
                description
                        + " An object matches if it matches all fields that are given. A list field matches if any of its values does, unless the field says otherwise. null means no condition; an empty list matches nothing.");
    }

    public FilterType with(String field, String type, String meaning, Clause clause) {
        fields.add(new Argument(field, type, meaning));
        clauses.add(clause);
        return this;
    }

    /** Declares an enum that no other part of the schema does. */
    public FilterType bringing(String enumName, String meaning, Map<String, String> values) {
        brings.add(Types.enumeration(enumName, meaning, values));
        return this;
    }

    /** Narrows the selection by the argument's value, which may be null. */
    public void apply(Selection selection, @Nullable Object argument) {
        if (!(argument instanceof Map<?, ?> given)) {
            return;
        }
        for (int i = 0; i < fields.size(); i++) {
            Object value = given.get(fields.get(i).name());
            if (value != null) {
                clauses.get(i).apply(selection, value);
            }
        }
    }

    String name() {
        return name;
    }

    List<GraphQLNamedType> types() {
        List<GraphQLNamedType> types = new ArrayList<>(brings);
        types.add(Types.input(name, description, fields));
        return types;
    }
}
