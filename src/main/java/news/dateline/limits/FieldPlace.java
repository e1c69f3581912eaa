package news.dateline.limits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;

/** Finds where in a document the field stands that a path of the answer leads to. */
final class FieldPlace {

    private final Fragments fragments;

    private FieldPlace(Document document) {
        this.fragments = new Fragments(document);
    }

    /** The first such field; none if there is none. */
    static List<SourceLocation> of(
            Document document, OperationDefinition operation, List<Object> path) {
        FieldPlace place = new FieldPlace(document);
        List<SelectionSet> sets = List.of(operation.getSelectionSet());
        List<Field> fields = List.of();
        for (Object segment : path) {
            if (segment instanceof String key) {
                fields = place.fields(sets, key);
                sets =
                        fields.stream()
                                .map(Field::getSelectionSet)
                                .filter(one -> one != null)
                                .toList();
            }
        }
        return fields.isEmpty() ? List.of() : List.of(fields.get(0).getSourceLocation());
    }

    /** Several can share a key, each with a part of the selection. */
    private List<Field> fields(List<SelectionSet> sets, String key) {
        List<Field> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        sets.forEach(set -> collect(set, key, found, seen));
        return found;
    }

    private void collect(SelectionSet set, String key, List<Field> found, Set<String> seen) {
        for (Selection<?> selection : set.getSelections()) {
            if (selection instanceof Field field && field.getResultKey().equals(key)) {
                found.add(field);
            } else if (selection instanceof InlineFragment inline) {
                collect(inline.getSelectionSet(), key, found, seen);
            } else if (selection instanceof FragmentSpread spread && seen.add(spread.getName())) {
                collect(fragments.get(spread.getName()).getSelectionSet(), key, found, seen);
            }
        }
    }
}
