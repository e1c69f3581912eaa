package news.dateline.documents;

import java.util.List;
import java.util.Locale;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import io.quarkus.runtime.StartupEvent;
import news.dateline.observation.OperationNames;
import news.dateline.schema.messages.Unsupported;
import org.jboss.logging.Logger;

/**
 * Says at start which registered documents do not fit the schema. They are no reason not to start:
 * clients of yesterday may still have them.
 */
@Singleton
class RegisteredFit {

    private static final Logger LOG = Logger.getLogger(RegisteredFit.class);

    void look(
            @Observes StartupEvent start,
            PersistedDocuments documents,
            GraphQLSchema schema,
            OperationNames names) {
        documents
                .registered()
                .forEach(
                        (id, text) -> {
                            try {
                                ParseAndValidateResult read = read(schema, text);
                                List<? extends GraphQLError> errors = errors(read);
                                if (errors.isEmpty()) {
                                    know(names, read.getDocument());
                                } else {
                                    warn(id, errors.get(0).getMessage());
                                }
                            } catch (RuntimeException e) {
                                // graphql-java fails on some documents instead of refusing them.
                                warn(id, e.toString());
                            }
                        });
    }

    private static void warn(String id, String problem) {
        LOG.warnf("Registered document %s cannot run: %s", id, problem);
    }

    private static List<? extends GraphQLError> errors(ParseAndValidateResult read) {
        return read.isFailure() ? read.getErrors() : Unsupported.in(read.getDocument());
    }

    /** What clients are known to ask has its figures under its own name. */
    private static void know(OperationNames names, Document document) {
        document.getDefinitionsOfType(OperationDefinition.class)
                .forEach(operation -> names.know(operation.getName()));
    }

    static ParseAndValidateResult read(GraphQLSchema schema, String text) {
        ExecutionInput input =
                ExecutionInput.newExecutionInput(text).locale(Locale.ENGLISH).build();
        return ParseAndValidate.parseAndValidate(schema, input);
    }
}
