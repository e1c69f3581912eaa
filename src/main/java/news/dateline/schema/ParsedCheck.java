package news.dateline.schema;

import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;

/** Lets the request look at a new document before it is validated, which can take long. */
final class ParsedCheck extends SimplePerformantInstrumentation {

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables parsed,
            InstrumentationExecutionParameters parameters,
            InstrumentationState state) {
        parameters.getGraphQLContext().put(Document.class, parsed.getDocument());
        DocumentCheck check = parameters.getGraphQLContext().get(DocumentCheck.class);
        if (check != null) {
            check.shape(parsed.getDocument());
        }
        return parsed.transform(
                builder ->
                        builder.document(
                                new VariableDefaults(parameters.getSchema())
                                        .checkable(parsed.getDocument())));
    }
}
