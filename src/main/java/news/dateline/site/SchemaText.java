package news.dateline.site;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import jakarta.inject.Singleton;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;

/**
 * The schema in GraphQL's schema definition language (SDL), with the same content as introspection.
 * Standard directives are used but not defined.
 */
@Singleton
class SchemaText {

    static final String PATH = "/graphql/schema.graphql";

    private static final Set<String> USED = Set.of("deprecated", "specifiedBy");

    private static final SchemaPrinter.Options OPTIONS =
            SchemaPrinter.Options.defaultOptions()
                    .includeScalarTypes(true)
                    .includeSchemaDefinition(true)
                    .includeDirectiveDefinitions(false)
                    .includeDirectives(USED::contains);

    private final GraphQLSchema schema;
    private final SiteFiles files;

    SchemaText(GraphQLSchema schema, SiteFiles files) {
        this.schema = schema;
        this.files = files;
    }

    Optional<SiteFile> read() {
        String text = new SchemaPrinter(OPTIONS).print(schema);
        return Optional.of(files.keep(PATH, FileType.TEXT, text.getBytes(StandardCharsets.UTF_8)));
    }
}
