package news.dateline.schema.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import graphql.Directives;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;

/**
 * What graphql-java would validate although the schema does not have it, the directives that it
 * adds to every schema, and what one of its rules fails on, the root field of a subscription.
 */
public final class Unsupported {

    /** Added by graphql-java to every schema, without any effect here. */
    private static final Set<String> DIRECTIVES =
            Set.of(
                    Directives.DEFER_DIRECTIVE_DEFINITION.getName(),
                    Directives.EXPERIMENTAL_DISABLE_ERROR_PROPAGATION_DIRECTIVE_DEFINITION
                            .getName());

    private Unsupported() {}

    /** Whether it is a directive that the schema has for graphql-java alone. */
    public static boolean isDirective(String name) {
        return DIRECTIVES.contains(name);
    }

    /** The directives that this server does not have, and subscriptions of more than one field. */
    public static List<ValidationError> in(Document document) {
        List<ValidationError> found = new ArrayList<>();
        for (OperationDefinition one : document.getDefinitionsOfType(OperationDefinition.class)) {
            if (one.getOperation() == OperationDefinition.Operation.SUBSCRIPTION) {
                ValidationErrorType fault = SubscriptionRoot.fault(one, document);
                if (fault != null) {
                    found.add(error(fault, "", one.getSourceLocation()));
                }
            }
        }
        new NodeTraverser().preOrder(new DirectiveFinder(found), document);
        return found;
    }

    private static ValidationError error(
            ValidationErrorType type, String name, SourceLocation place) {
        return ValidationError.newValidationError()
                .validationErrorType(type)
                .sourceLocation(place)
                .description("'" + name + "'")
                .build();
    }

    private static final class DirectiveFinder extends NodeVisitorStub {

        private final List<ValidationError> found;

        DirectiveFinder(List<ValidationError> found) {
            this.found = found;
        }

        @Override
        @SuppressWarnings("rawtypes") // as graphql-java has its nodes there
        public TraversalControl visitDirective(
                Directive directive, TraverserContext<Node> context) {
            if (isDirective(directive.getName())) {
                found.add(
                        error(
                                ValidationErrorType.UnknownDirective,
                                directive.getName(),
                                directive.getSourceLocation()));
            }
            return TraversalControl.CONTINUE;
        }
    }
}
