package news.dateline.schema.messages;

import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.TypeName;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;
import news.dateline.errors.Shortened;
import news.dateline.schema.messages.Spots.Spot;

/** Selections of fields that are missing or cannot be there, and fragments on what has none. */
record SelectionFaults(Wording wording) {

    /** A field of an object, without a selection of the object's fields. */
    String required(Spot spot) {
        if (spot.field() == null) {
            return null;
        }
        GraphQLUnmodifiedType type = GraphQLTypeUtil.unwrapAll(spot.field().getType());
        return wording.field(spot.parent(), spot.field())
                + ": a selection of fields"
                + (wording.tellsNames() ? " of " + type.getName() : "")
                + " is required, as in \""
                + spot.field().getName()
                + " { "
                + (wording.tellsNames() ? leaf(type) : "__typename")
                + " }\".";
    }

    /** A field that can be selected as it is; unions have only the name of their type. */
    private static String leaf(GraphQLUnmodifiedType type) {
        return type instanceof GraphQLFieldsContainer fields
                ? fields.getFieldDefinitions().stream()
                        .filter(SelectionFaults::isLeaf)
                        .findFirst()
                        .map(GraphQLFieldDefinition::getName)
                        .orElse("__typename")
                : "__typename";
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapNonNull(field.getType()))
                && field.getArguments().isEmpty()
                && !field.isDeprecated();
    }

    /** A field of a scalar or an enum, with a selection. */
    String notAllowed(Spot spot) {
        return spot.field() == null
                ? null
                : wording.field(spot.parent(), spot.field())
                        + ": a selection is not allowed, because "
                        + (wording.tellsNames()
                                ? GraphQLTypeUtil.simplePrint(spot.field().getType())
                                : "its type")
                        + " has no fields.";
    }

    static String noComposite(Spot spot) {
        TypeName condition =
                spot.node() instanceof FragmentDefinition fragment
                        ? fragment.getTypeCondition()
                        : spot.node() instanceof InlineFragment inline
                                ? inline.getTypeCondition()
                                : null;
        return condition == null
                ? null
                : "A fragment must be on an object, an interface or a union type, and "
                        + Shortened.of(condition.getName())
                        + " is none of these.";
    }

    static String cycle(Spot spot) {
        return spot.node() instanceof FragmentDefinition fragment
                ? "The fragment " + Shortened.quoted(fragment.getName()) + " contains itself."
                : null;
    }
}
