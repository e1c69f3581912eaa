package news.dateline.federation;

import java.util.List;
import java.util.Set;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SDLNamedDefinition;
import graphql.language.StringValue;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;

/**
 * The schema as routers compose it: without the machinery of federation, which they know, and with
 * a key on each type that has an id.
 */
final class SubgraphSdl {

    private static final String LINK =
            "extend schema @link(url: \"https://specs.apollo.dev/federation/v2.3\","
                    + " import: [\"@key\", \"@shareable\"])\n\n";

    private static final SchemaPrinter.Options OPTIONS =
            SchemaPrinter.Options.defaultOptions()
                    .includeScalarTypes(true)
                    .includeSchemaDefinition(false)
                    .includeDirectiveDefinitions(false)
                    .includeDirectives(name -> name.equals("deprecated"));

    private static final Directive KEY =
            Directive.newDirective()
                    .name("key")
                    .argument(
                            Argument.newArgument()
                                    .name("fields")
                                    .value(StringValue.of("id"))
                                    .build())
                    .build();

    /** Every subgraph with connections has this type. */
    private static final String SHARED = "PageInfo";

    private static final Directive SHAREABLE = Directive.newDirective().name("shareable").build();

    private SubgraphSdl() {}

    @SuppressWarnings("rawtypes") // as graphql-java has its lists of definitions
    static String of(GraphQLSchema schema, Set<String> keyed) {
        Document whole = parse(new SchemaPrinter(OPTIONS).print(schema));
        List<Definition> definitions =
                whole.getDefinitions().stream()
                        .filter(some -> !isMachinery(((SDLNamedDefinition<?>) some).getName()))
                        .<Definition>map(some -> inSubgraph(some, keyed))
                        .toList();
        return LINK + AstPrinter.printAst(whole.transform(some -> some.definitions(definitions)));
    }

    private static Definition<?> inSubgraph(Definition<?> definition, Set<String> keyed) {
        if (!(definition instanceof ObjectTypeDefinition type)) {
            return definition;
        }
        if (keyed.contains(type.getName())) {
            return type.transform(object -> object.directive(KEY));
        }
        if (type.getName().equals(SHARED)) {
            return type.transform(object -> object.directive(SHAREABLE));
        }
        return type.transform(
                object ->
                        object.fieldDefinitions(
                                type.getFieldDefinitions().stream()
                                        .filter(field -> !isMachinery(field.getName()))
                                        .toList()));
    }

    private static boolean isMachinery(String name) {
        return name.startsWith("_");
    }

    /** Our own text, however long. */
    private static Document parse(String sdl) {
        return new Parser()
                .parseDocument(
                        ParserEnvironment.newParserEnvironment()
                                .document(sdl)
                                .parserOptions(ParserOptions.getDefaultSdlParserOptions())
                                .build());
    }
}
