package news.dateline.limits.cost;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLTypeUtil;
import news.dateline.limits.Fragments;
import news.dateline.schema.Reads;
import news.dateline.schema.Reads.AsManyAs;
import news.dateline.schema.Reads.Free;
import news.dateline.schema.Reads.Neighbors;
import news.dateline.schema.Reads.Page;
import news.dateline.schema.Reads.Rows;
import news.dateline.schema.Reads.ShortList;
import news.dateline.schema.Reads.Write;

/**
 * Weighs one valid operation. A fragment is weighed once, for a page of any length, so the work is
 * linear in the length of the document.
 */
final class Weighing {

    private static final String TYPE_NAME = "__typename";

    /** Lists of the schema: a type has about so many fields, and there are more types. */
    private static final int SCHEMA_LIST = 20;

    private final Costs costs;
    private final ArgumentValues arguments;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Weight> ofFragment = new HashMap<>();

    Weighing(Costs costs, Document document, ArgumentValues arguments) {
        this.costs = costs;
        this.arguments = arguments;
        for (FragmentDefinition some : new Fragments(document).innerFirst()) {
            fragments.put(some.getName(), some);
            ofFragment.put(some.getName(), set(some.getSelectionSet(), on(some)));
        }
    }

    long of(OperationDefinition operation) {
        return set(operation.getSelectionSet(), costs.root(operation)).whole();
    }

    LargestPart largestPart(OperationDefinition operation) {
        return new LargestPart(this, operation.getSelectionSet(), costs.root(operation));
    }

    FragmentDefinition fragment(FragmentSpread spread) {
        return Objects.requireNonNull(fragments.get(spread.getName()));
    }

    GraphQLCompositeType on(FragmentDefinition fragment) {
        return costs.type(fragment.getTypeCondition().getName());
    }

    GraphQLCompositeType on(InlineFragment fragment, GraphQLCompositeType outer) {
        return fragment.getTypeCondition() == null
                ? outer
                : costs.type(fragment.getTypeCondition().getName());
    }

    GraphQLCompositeType typeOf(Field field, GraphQLCompositeType on) {
        return (GraphQLCompositeType)
                GraphQLTypeUtil.unwrapAll(costs.field(on, field.getName()).getType());
    }

    private Weight set(SelectionSet set, GraphQLCompositeType on) {
        Alternatives sum = new Alternatives(on);
        for (Selection<?> selection : set.getSelections()) {
            if (selection instanceof Field field) {
                sum.add(weight(field, on));
            } else if (selection instanceof FragmentSpread spread && arguments.isIncluded(spread)) {
                sum.addIf(
                        on(fragment(spread)),
                        ofFragment.getOrDefault(spread.getName(), Weight.NONE));
            } else if (selection instanceof InlineFragment inline && arguments.isIncluded(inline)) {
                GraphQLCompositeType type = on(inline, on);
                sum.addIf(type, set(inline.getSelectionSet(), type));
            }
        }
        return sum.sum();
    }

    boolean isIncluded(DirectivesContainer<?> selection) {
        return arguments.isIncluded(selection);
    }

    Weight weight(Field field, GraphQLCompositeType on) {
        SelectionSet inside = field.getSelectionSet();
        return weight(field, on, inside == null ? Weight.NONE : set(inside, typeOf(field, on)));
    }

    /** With this inside. */
    Weight weight(Field field, GraphQLCompositeType on, Weight within) {
        if (!arguments.isIncluded(field)) {
            return Weight.NONE;
        }
        if (field.getName().equals(TYPE_NAME)) {
            return Weight.FIELD;
        }
        GraphQLFieldDefinition definition = costs.field(on, field.getName());
        Reads reads = costs.reads(on.getName(), definition);
        if (reads instanceof Free) {
            return Weight.NONE;
        }
        if (reads instanceof Page page) {
            Filter filter = arguments.filter(field);
            return within.ofPage(
                    arguments.pageSize(field),
                    Searches.page(page, filter),
                    Searches.count(page, filter));
        }
        if (reads instanceof Write) {
            return Weight.rows(Writes.cost(arguments.of(field)), Weight.NONE).plus(within);
        }
        if (reads instanceof Neighbors) {
            return Weight.FIELD.plus(
                    within.ofPage(0, Searches.neighbors(arguments.filter(field)), 0));
        }
        if (Costs.isConnection(on) && field.getName().equals("totalCount")) {
            return Weight.COUNT;
        }
        int rows = rows(field, on, definition, reads);
        if (Costs.isRowOfPage(on, field.getName())) {
            return Weight.eachRow(rows, within);
        }
        return rows == 0 ? Weight.FIELD.plus(within) : Weight.rows(rows, within);
    }

    /** Rows that are read for the field, or 0 if it shows what is there already. */
    private int rows(
            Field field, GraphQLCompositeType on, GraphQLFieldDefinition definition, Reads reads) {
        if (reads instanceof AsManyAs list) {
            return arguments.length(field, list.argument(), list.most());
        }
        if (reads instanceof ShortList list) {
            return arguments.first(field, list);
        }
        boolean isSchemaList =
                on.getName().startsWith("__")
                        && GraphQLTypeUtil.unwrapNonNull(definition.getType())
                                instanceof GraphQLList;
        return isSchemaList ? SCHEMA_LIST : ((Rows) reads).number();
    }
}
