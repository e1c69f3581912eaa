package news.dateline.schema.messages;

import java.util.List;

import graphql.introspection.Introspection.DirectiveLocation;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;

/** The names that there are where a document has another one. */
record KnownNames(GraphQLSchema schema, Document document) {

    List<String> fields(String type) {
        return schema.getType(type) instanceof GraphQLFieldsContainer fields
                ? of(fields.getFieldDefinitions())
                : List.of();
    }

    List<String> types() {
        return of(schema.getAllTypesAsList()).stream()
                .filter(name -> !name.startsWith("__"))
                .toList();
    }

    /** Those that operations can have. */
    List<String> directives() {
        return of(
                schema.getDirectives().stream()
                        .filter(one -> !Unsupported.isDirective(one.getName()))
                        .filter(one -> one.validLocations().contains(DirectiveLocation.FIELD))
                        .toList());
    }

    List<String> fragments() {
        return document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .map(FragmentDefinition::getName)
                .toList();
    }

    /** The places of the fragments on this type: graphql-java does not keep that of the type. */
    List<SourceLocation> fragmentsOn(String type) {
        return document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .filter(one -> one.getTypeCondition().getName().equals(type))
                .map(FragmentDefinition::getSourceLocation)
                .toList();
    }

    List<String> variables() {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(one -> one.getVariableDefinitions().stream())
                .map(one -> "$" + one.getName())
                .distinct()
                .toList();
    }

    static List<String> of(List<? extends GraphQLNamedSchemaElement> elements) {
        return elements.stream().map(GraphQLNamedSchemaElement::getName).toList();
    }
}
