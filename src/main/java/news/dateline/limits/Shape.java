package news.dateline.limits;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import news.dateline.errors.CodedError;
import news.dateline.errors.ErrorCode;

/** Limits that depend on the document alone, so that each document is measured once. */
final class Shape {

    /** What stands between a list and its rows, and is no level. */
    private static final Set<String> OF_CONNECTIONS = Set.of("nodes", "edges", "node");

    private final LimitsConfig config;
    private final ListSizes lists;
    private final Introspection introspection;

    Shape(LimitsConfig config) {
        this.config = config;
        this.lists = new ListSizes(config.listSize());
        this.introspection = new Introspection(config.introspection());
    }

    List<Excess> of(Document document) {
        Fragments fragments = new Fragments(document);
        if (fragments.endless() != null) {
            throw new Exceeded(List.of(endless(fragments.endless())));
        }
        Tally aliases = new Tally(fragments, true, Shape::alias);
        Tally directives = new Tally(fragments, true, Shape::directives);
        Tally roots = new Tally(fragments, false, some -> some instanceof Field ? 1 : 0);
        Depth depth =
                new Depth(
                        fragments,
                        some -> !Introspection.isRoot(some),
                        some -> !OF_CONNECTIONS.contains(some.getName()));
        List<Excess> found = new ArrayList<>();
        for (OperationDefinition operation :
                document.getDefinitionsOfType(OperationDefinition.class)) {
            SelectionSet fields = operation.getSelectionSet();
            add(found, depth, fields);
            add(
                    found,
                    aliases,
                    fields,
                    ErrorCode.ALIASES_EXCEEDED,
                    "The operation has %,d aliases",
                    config.aliases());
            add(
                    found,
                    roots,
                    fields,
                    ErrorCode.ROOT_FIELDS_EXCEEDED,
                    "The operation selects %,d root fields",
                    config.rootFields());
            add(
                    found,
                    directives,
                    fields,
                    ErrorCode.DIRECTIVES_EXCEEDED,
                    "The operation has %,d directives",
                    config.directives());
        }
        found.addAll(lists.of(document));
        found.addAll(introspection.of(document, fragments));
        return found;
    }

    /** Valid documents have none; and nothing of what this one holds could be counted. */
    private static CodedError endless(FragmentDefinition fragment) {
        return new CodedError(
                "Fragment \"" + fragment.getName() + "\" spreads itself, if only through others.",
                null,
                List.of(fragment.getSourceLocation()),
                ErrorCode.GRAPHQL_VALIDATION_FAILED);
    }

    private void add(List<Excess> found, Depth depth, SelectionSet fields) {
        int actual = depth.of(fields);
        if (actual > config.depth()) {
            found.add(
                    Excess.at(
                            ErrorCode.DEPTH_EXCEEDED,
                            "Query depth is %,d",
                            actual,
                            config.depth(),
                            depth.beyond(fields, config.depth())));
        }
    }

    private static void add(
            List<Excess> found,
            Tally tally,
            SelectionSet fields,
            ErrorCode code,
            String what,
            int limit) {
        long actual = tally.count(fields);
        if (actual > limit) {
            found.add(new Excess(code, what, actual, limit, tally.beyond(fields, limit)));
        }
    }

    private static int alias(Selection<?> selection) {
        return selection instanceof Field field && field.getAlias() != null ? 1 : 0;
    }

    private static int directives(Selection<?> selection) {
        return ((DirectivesContainer<?>) selection).getDirectives().size();
    }
}
