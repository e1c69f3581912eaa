package news.dateline.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jakarta.inject.Inject;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The schema is a product: it changes only where the committed SDL says so. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class SchemaTest {

    private static final Path COMMITTED = Path.of("docs/schema.graphql");

    @Inject GraphQLSchema schema;

    /** To take a change over: run with -Ddateline.sdl.update=true, and look at the difference. */
    @Test
    void codeAndCommittedSdlAgree() throws IOException {
        String served = RestAssured.get("/graphql/schema.graphql").asString().strip() + "\n";
        if (Boolean.getBoolean("dateline.sdl.update")) {
            Files.writeString(COMMITTED, served);
        }
        assertEquals(Files.readString(COMMITTED), served);
    }

    /** Else no client's tools could read it. */
    @Test
    void committedSdlDeclaresAllThatItNames() throws IOException {
        GraphQLSchema read =
                UnExecutableSchemaGenerator.makeUnExecutableSchema(
                        new SchemaParser().parse(Files.readString(COMMITTED)));
        assertEquals(names(schema), names(read));
    }

    @Test
    void everythingIsDescribed() {
        List<String> bare = new ArrayList<>();
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            if (!type.getName().startsWith("__")) {
                note(bare, type.getName(), type.getDescription());
                parts(bare, type);
            }
        }
        assertEquals(List.of(), bare);
    }

    private static Set<String> names(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .map(GraphQLNamedType::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void parts(List<String> bare, GraphQLNamedType type) {
        if (type instanceof GraphQLFieldsContainer container) {
            for (GraphQLFieldDefinition field : container.getFieldDefinitions()) {
                note(bare, type.getName() + "." + field.getName(), field.getDescription());
                for (GraphQLArgument argument : field.getArguments()) {
                    note(
                            bare,
                            type.getName() + "." + field.getName() + "(" + argument.getName() + ")",
                            argument.getDescription());
                }
            }
        } else if (type instanceof GraphQLInputObjectType input) {
            input.getFields()
                    .forEach(
                            field ->
                                    note(
                                            bare,
                                            type.getName() + "." + field.getName(),
                                            field.getDescription()));
        } else if (type instanceof GraphQLEnumType choice) {
            choice.getValues()
                    .forEach(
                            value ->
                                    note(
                                            bare,
                                            type.getName() + "." + value.getName(),
                                            value.getDescription()));
        }
    }

    private static void note(List<String> bare, String what, String description) {
        if (description == null || description.isBlank()) {
            bare.add(what);
        }
    }
}
