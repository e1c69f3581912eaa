package news.dateline.schema.messages;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import graphql.introspection.Introspection.DirectiveLocation;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import news.dateline.errors.NearMiss;
import news.dateline.errors.Shortened;
import news.dateline.schema.messages.Spots.Spot;

/** Names that neither the schema nor the document has, or has elsewhere only. */
record NameFaults(GraphQLSchema schema, Document document, Wording wording) {

    String field(Spot spot) {
        if (!(spot.node() instanceof Field field) || spot.parent() == null) {
            return null;
        }
        return "There is no field "
                + Shortened.quoted(field.getName())
                + (wording.tellsNames() ? " in " + spot.parent().getName() : " here")
                + "."
                + (spot.parent() instanceof GraphQLFieldsContainer fields
                        ? wording.nearMiss(field.getName(), names(fields.getFieldDefinitions()))
                        : "");
    }

    String directive(Spot spot) {
        if (!(spot.node() instanceof Directive directive)) {
            return null;
        }
        List<String> names =
                schema.getDirectives().stream()
                        .filter(NameFaults::isForOperations)
                        .map(GraphQLDirective::getName)
                        .toList();
        return "There is no directive "
                + Shortened.quoted("@" + directive.getName())
                + "."
                + wording.nearMiss(directive.getName(), names);
    }

    private static boolean isForOperations(GraphQLDirective directive) {
        return directive.validLocations().contains(DirectiveLocation.FIELD);
    }

    String misplaced(Spot spot) {
        if (!(spot.node() instanceof Directive directive) || spot.directive() == null) {
            return null;
        }
        return "@"
                + directive.getName()
                + " is not allowed here, but only on "
                + spot.directive().validLocations().stream()
                        .map(Enum::name)
                        .collect(Collectors.joining(", "))
                + ".";
    }

    String type(String name) {
        List<String> types =
                schema.getAllTypesAsList().stream()
                        .map(GraphQLNamedSchemaElement::getName)
                        .filter(some -> !some.startsWith("__"))
                        .toList();
        return "There is no type " + Shortened.quoted(name) + "." + wording.nearMiss(name, types);
    }

    /** The names of the document may always be told: its client wrote them. */
    String fragment(String name) {
        List<String> fragments =
                document.getDefinitionsOfType(FragmentDefinition.class).stream()
                        .map(FragmentDefinition::getName)
                        .toList();
        return "There is no fragment "
                + Shortened.quoted(name)
                + " in the document."
                + NearMiss.among(name, fragments);
    }

    String variable(String name) {
        Collection<String> variables =
                document.getDefinitionsOfType(OperationDefinition.class).stream()
                        .flatMap(one -> one.getVariableDefinitions().stream())
                        .map(one -> "$" + one.getName())
                        .collect(Collectors.toSet());
        return "$"
                + Shortened.of(name)
                + ": this variable is used, but the operation does not declare it."
                + NearMiss.among("$" + name, variables);
    }

    private static List<String> names(List<? extends GraphQLNamedSchemaElement> elements) {
        return elements.stream().map(GraphQLNamedSchemaElement::getName).toList();
    }
}
