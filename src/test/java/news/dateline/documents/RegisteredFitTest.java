package news.dateline.documents;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RegisteredFitTest {

    private static final GraphQLSchema SCHEMA =
            new SchemaGenerator()
                    .makeExecutableSchema(
                            new SchemaParser().parse("type Query { headline: String }"),
                            RuntimeWiring.MOCKED_WIRING);

    @Test
    void documentsThatCannotRunAreFound() {
        assertEquals(0, RegisteredFit.read(SCHEMA, "{ headline }").getErrors().size());
        assertEquals(1, RegisteredFit.read(SCHEMA, "{ body }").getErrors().size());
        assertEquals(1, RegisteredFit.read(SCHEMA, "{ body").getErrors().size());
    }
}
