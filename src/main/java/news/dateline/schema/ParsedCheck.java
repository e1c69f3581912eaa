package news.dateline.schema;

import java.util.List;

import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.AstTransformer;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.TypeInfo;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import graphql.validation.ValidationError;
import news.dateline.schema.messages.Unsupported;

/** Lets the request look at a new document before it is validated, which can take long. */
final class ParsedCheck extends SimplePerformantInstrumentation {

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables parsed,
            InstrumentationExecutionParameters parameters,
            InstrumentationState state) {
        Document document = withoutOddDefaults(parsed.getDocument(), parameters.getSchema());
        parameters.getGraphQLContext().put(Document.class, document);
        DocumentCheck check = parameters.getGraphQLContext().get(DocumentCheck.class);
        if (check != null) {
            check.shape(document);
        }
        List<ValidationError> unsupported = Unsupported.in(document);
        if (!unsupported.isEmpty()) {
            throw new AbortExecutionException(List.copyOf(unsupported));
        }
        return parsed.transform(builder -> builder.document(document));
    }

    /**
     * Without defaults of variables whose types are no input types: graphql-java fails with a
     * ClassCastException on such a default, instead of saying that the type is wrong.
     */
    private static Document withoutOddDefaults(Document document, GraphQLSchema schema) {
        boolean isFit =
                document.getDefinitionsOfType(OperationDefinition.class).stream()
                        .flatMap(one -> one.getVariableDefinitions().stream())
                        .allMatch(one -> isFit(one, schema));
        return isFit
                ? document
                : (Document) new AstTransformer().transform(document, new DefaultRemover(schema));
    }

    private static boolean isFit(VariableDefinition variable, GraphQLSchema schema) {
        return variable.getDefaultValue() == null
                || schema.getType(TypeInfo.typeInfo(variable.getType()).getName())
                        instanceof GraphQLInputType;
    }

    private static final class DefaultRemover extends NodeVisitorStub {

        private final GraphQLSchema schema;

        DefaultRemover(GraphQLSchema schema) {
            this.schema = schema;
        }

        @Override
        @SuppressWarnings("rawtypes") // as graphql-java has its nodes there
        public TraversalControl visitVariableDefinition(
                VariableDefinition variable, TraverserContext<Node> context) {
            return isFit(variable, schema)
                    ? TraversalControl.CONTINUE
                    : TreeTransformerUtil.changeNode(
                            context, variable.transform(builder -> builder.defaultValue(null)));
        }
    }
}
