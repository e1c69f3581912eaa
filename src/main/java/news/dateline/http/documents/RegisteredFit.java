package news.dateline.http.documents;

import java.util.List;
import java.util.Locale;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.schema.GraphQLSchema;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

/**
 * Says at start which registered documents do not fit the schema. They are no reason not to start:
 * clients of yesterday may still have them.
 */
@Singleton
class RegisteredFit {

    private static final Logger LOG = Logger.getLogger(RegisteredFit.class);

    void look(@Observes StartupEvent start, PersistedDocuments documents, GraphQLSchema schema) {
        documents
                .registered()
                .forEach(
                        (id, text) -> {
                            List<? extends GraphQLError> errors = errors(schema, text);
                            if (!errors.isEmpty()) {
                                LOG.warnf(
                                        "Registered document %s cannot run: %s",
                                        id, errors.get(0).getMessage());
                            }
                        });
    }

    static List<? extends GraphQLError> errors(GraphQLSchema schema, String text) {
        ExecutionInput input =
                ExecutionInput.newExecutionInput(text).locale(Locale.ENGLISH).build();
        return ParseAndValidate.parseAndValidate(schema, input).getErrors();
    }
}
