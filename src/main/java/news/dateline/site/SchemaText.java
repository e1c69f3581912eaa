package news.dateline.site;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jakarta.inject.Singleton;

import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.SchemaPrinter;

/** The schema as a file in GraphQL's schema definition language (SDL), as SmallRye prints it. */
@Singleton
class SchemaText {

    static final String PATH = "/graphql/schema.graphql";

    private final GraphQLSchema schema;
    private final SiteFiles files;

    SchemaText(GraphQLSchema schema, SiteFiles files) {
        this.schema = schema;
        this.files = files;
    }

    Optional<SiteFile> read() {
        byte[] text = new SchemaPrinter().print(schema).getBytes(StandardCharsets.UTF_8);
        return Optional.of(files.keep(PATH, FileType.TEXT, text));
    }
}
