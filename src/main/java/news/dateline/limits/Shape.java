package news.dateline.limits;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import news.dateline.errors.CodedError;
import news.dateline.errors.ErrorCode;

/** Limits that depend on the document alone, so that each document is measured once. */
final class Shape {

    /** What stands between a list and its rows, and is no level. */
    private static final Set<String> OF_CONNECTIONS = Set.of("nodes", "edges", "node");

    private final LimitsConfig config;
    private final InputSizes inputs;
    private final Introspection introspection;

    Shape(LimitsConfig config) {
        this.config = config;
        this.inputs = new InputSizes(config.listSize());
        this.introspection = new Introspection(config.introspection());
    }

    List<LimitViolation> of(Document document) {
        Fragments fragments = new Fragments(document);
        FragmentDefinition cyclic = fragments.cyclic();
        if (cyclic != null) {
            throw new Exceeded(List.of(cyclic(cyclic)));
        }
        List<Bound> bounds = bounds(fragments);
        List<LimitViolation> found = new ArrayList<>();
        for (OperationDefinition operation :
                document.getDefinitionsOfType(OperationDefinition.class)) {
            bounds.forEach(bound -> bound.check(operation.getSelectionSet(), found));
        }
        found.addAll(inputs.of(document));
        found.addAll(introspection.of(document, fragments));
        return found;
    }

    private List<Bound> bounds(Fragments fragments) {
        return List.of(
                new Bound(
                        ErrorCode.DEPTH_EXCEEDED,
                        "Query depth is %,d",
                        config.depth(),
                        Measure.depth(
                                fragments,
                                field -> !Introspection.isRoot(field),
                                field -> !OF_CONNECTIONS.contains(field.getName()))),
                new Bound(
                        ErrorCode.ALIASES_EXCEEDED,
                        "The operation has %,d aliases",
                        config.aliases(),
                        Measure.count(
                                fragments,
                                any -> true,
                                one ->
                                        one instanceof Field field && field.getAlias() != null
                                                ? 1
                                                : 0)),
                new Bound(
                        ErrorCode.ROOT_FIELDS_EXCEEDED,
                        "The operation selects %,d root fields",
                        config.rootFields(),
                        Measure.count(
                                fragments, any -> false, one -> one instanceof Field ? 1 : 0)),
                new Bound(
                        ErrorCode.DIRECTIVES_EXCEEDED,
                        "The operation has %,d directives",
                        config.directives(),
                        Measure.count(
                                fragments,
                                any -> true,
                                one -> ((DirectivesContainer<?>) one).getDirectives().size())));
    }

    /** Valid documents have none; and nothing of what this one holds could be counted. */
    private static CodedError cyclic(FragmentDefinition fragment) {
        return new CodedError(
                "Fragment \"" + fragment.getName() + "\" spreads itself, if only through others.",
                null,
                List.of(fragment.getSourceLocation()),
                ErrorCode.GRAPHQL_VALIDATION_FAILED);
    }
}
