package news.dateline.schema.messages;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.validation.ValidationErrorType;
import org.jspecify.annotations.Nullable;

/**
 * Whether a subscription selects exactly one root field. graphql-java's rule fails if it selects
 * none, as in a fragment on another type, or if it has a variable in {@code @skip}.
 */
final class SubscriptionRoot {

    private final Map<String, FragmentDefinition> fragments;
    private final Set<String> followed = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private boolean isIntrospection;

    private SubscriptionRoot(Document document) {
        this.fragments =
                document.getDefinitionsOfType(FragmentDefinition.class).stream()
                        .collect(
                                Collectors.toMap(
                                        FragmentDefinition::getName,
                                        fragment -> fragment,
                                        (first, second) -> first));
    }

    /** What is wrong with it; null if nothing. */
    static @Nullable ValidationErrorType fault(OperationDefinition operation, Document document) {
        SubscriptionRoot root = new SubscriptionRoot(document);
        root.collect(operation.getSelectionSet());
        if (root.isIntrospection) {
            return ValidationErrorType.SubscriptionIntrospectionRootField;
        }
        return root.keys.size() > 1 ? ValidationErrorType.SubscriptionMultipleRootFields : null;
    }

    private void collect(SelectionSet selections) {
        for (var selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                keys.add(field.getResultKey());
                isIntrospection |= field.getName().startsWith("__");
            } else if (selection instanceof InlineFragment inline) {
                collect(inline.getSelectionSet());
            } else if (selection instanceof FragmentSpread spread) {
                FragmentDefinition fragment = fragments.get(spread.getName());
                if (fragment != null && followed.add(spread.getName())) {
                    collect(fragment.getSelectionSet());
                }
            }
        }
    }
}
