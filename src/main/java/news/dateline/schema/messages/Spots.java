package news.dateline.schema.messages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/** What stands where in a document: errors of validation tell only the place. */
final class Spots {

    private final GraphQLSchema schema;
    private final Map<SourceLocation, Spot> byPlace = new HashMap<>();

    /**
     * A field, argument or variable of a document.
     *
     * @param parent the type that a field is selected on, null if unknown
     * @param field the field that this is or belongs to, null if unknown
     * @param directive the directive that an argument belongs to, else null
     */
    record Spot(
            Node<?> node,
            GraphQLCompositeType parent,
            GraphQLFieldDefinition field,
            GraphQLDirective directive) {}

    Spots(Document document, GraphQLSchema schema) {
        this.schema = schema;
        document.getDefinitionsOfType(OperationDefinition.class).forEach(this::add);
        document.getDefinitionsOfType(FragmentDefinition.class).forEach(this::add);
    }

    Spot at(SourceLocation place) {
        return byPlace.get(place);
    }

    private void add(OperationDefinition operation) {
        GraphQLObjectType root =
                switch (operation.getOperation()) {
                    case QUERY -> schema.getQueryType();
                    case MUTATION -> schema.getMutationType();
                    case SUBSCRIPTION -> schema.getSubscriptionType();
                };
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            put(new Spot(variable, null, null, null));
            directives(variable.getDirectives());
        }
        directives(operation.getDirectives());
        selections(operation.getSelectionSet(), root);
    }

    private void add(FragmentDefinition fragment) {
        put(new Spot(fragment, null, null, null));
        directives(fragment.getDirectives());
        selections(fragment.getSelectionSet(), composite(fragment.getTypeCondition()));
    }

    private void selections(SelectionSet set, GraphQLCompositeType parent) {
        if (set == null) {
            return;
        }
        for (Selection<?> selection : set.getSelections()) {
            if (selection instanceof Field field) {
                field(field, parent);
            } else if (selection instanceof FragmentSpread spread) {
                put(new Spot(spread, parent, null, null));
                directives(spread.getDirectives());
            } else if (selection instanceof InlineFragment fragment) {
                put(new Spot(fragment, parent, null, null));
                directives(fragment.getDirectives());
                TypeName condition = fragment.getTypeCondition();
                selections(
                        fragment.getSelectionSet(),
                        condition == null ? parent : composite(condition));
            }
        }
    }

    private void field(Field field, GraphQLCompositeType parent) {
        GraphQLFieldDefinition definition = definition(parent, field.getName());
        put(new Spot(field, parent, definition, null));
        for (Argument argument : field.getArguments()) {
            put(new Spot(argument, parent, definition, null));
        }
        directives(field.getDirectives());
        boolean leads =
                definition != null
                        && GraphQLTypeUtil.unwrapAll(definition.getType())
                                instanceof GraphQLCompositeType;
        selections(
                field.getSelectionSet(),
                leads
                        ? (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(definition.getType())
                        : null);
    }

    private void directives(List<Directive> directives) {
        for (Directive directive : directives) {
            GraphQLDirective definition = schema.getDirective(directive.getName());
            put(new Spot(directive, null, null, definition));
            for (Argument argument : directive.getArguments()) {
                put(new Spot(argument, null, null, definition));
            }
        }
    }

    private GraphQLFieldDefinition definition(GraphQLCompositeType parent, String name) {
        if (name.equals(Introspection.TypeNameMetaFieldDef.getName())) {
            return Introspection.TypeNameMetaFieldDef;
        }
        if (name.startsWith("__") && parent == schema.getQueryType()) {
            return name.equals("__schema")
                    ? schema.getIntrospectionSchemaFieldDefinition()
                    : name.equals("__type") ? schema.getIntrospectionTypeFieldDefinition() : null;
        }
        return parent instanceof GraphQLFieldsContainer fields
                ? fields.getFieldDefinition(name)
                : null;
    }

    private GraphQLCompositeType composite(TypeName name) {
        return schema.getType(name.getName()) instanceof GraphQLCompositeType type ? type : null;
    }

    private void put(Spot spot) {
        byPlace.putIfAbsent(spot.node().getSourceLocation(), spot);
    }
}
