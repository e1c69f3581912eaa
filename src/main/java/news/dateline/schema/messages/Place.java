package news.dateline.schema.messages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.SourceLocation;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLSchema;
import graphql.validation.DocumentVisitor;
import graphql.validation.LanguageTraversal;
import graphql.validation.TraversalContext;
import org.jspecify.annotations.Nullable;

/**
 * What is at a place of a document: validation errors have only its line and column.
 *
 * @param parent the type that a field is selected on, null if unknown
 * @param field the field that this is or belongs to, null if unknown or of a directive
 * @param directive the directive that this is or belongs to, null if unknown or of a field
 */
record Place(
        Node<?> node,
        @Nullable GraphQLCompositeType parent,
        @Nullable GraphQLFieldDefinition field,
        @Nullable GraphQLDirective directive) {

    private static final List<Class<?>> KINDS =
            List.of(
                    Field.class,
                    Argument.class,
                    Directive.class,
                    VariableDefinition.class,
                    InlineFragment.class,
                    FragmentDefinition.class);

    static Map<SourceLocation, Place> all(Document document, GraphQLSchema schema) {
        Places places = new Places(new TraversalContext(schema), new HashMap<>());
        new LanguageTraversal().traverse(document, places);
        return places.all();
    }

    @SuppressWarnings("rawtypes") // as graphql-java has its nodes there
    private record Places(TraversalContext types, Map<SourceLocation, Place> all)
            implements DocumentVisitor {

        @Override
        public void enter(Node node, List<Node> path) {
            types.enter(node, path);
            if (!KINDS.contains(node.getClass())) {
                return;
            }
            boolean isOfDirective =
                    node instanceof Directive || path.get(path.size() - 1) instanceof Directive;
            all.putIfAbsent(
                    node.getSourceLocation(),
                    new Place(
                            node,
                            types.getParentType(),
                            isOfDirective ? null : types.getFieldDef(),
                            types.getDirective()));
        }

        @Override
        public void leave(Node node, List<Node> path) {
            types.leave(node, path);
        }
    }

    /** The name of the field or, with its sign, of the directive, as it is in the document. */
    String written() {
        if (node instanceof Directive some) {
            return "@" + some.getName();
        }
        return node instanceof Field some ? some.getName() : "";
    }

    /** The argument of this name; null if there is none. */
    @Nullable Argument argument(String name) {
        if (node instanceof Argument argument) {
            return argument;
        }
        List<Argument> given =
                node instanceof Field some
                        ? some.getArguments()
                        : node instanceof Directive other ? other.getArguments() : List.of();
        return given.stream().filter(one -> one.getName().equals(name)).findFirst().orElse(null);
    }

    /** The arguments that the field or the directive takes. */
    List<GraphQLArgument> arguments() {
        if (directive != null) {
            return directive.getArguments();
        }
        return field == null ? List.of() : field.getArguments();
    }

    /** Null if there is no such argument. */
    @Nullable GraphQLInputType argumentType(String name) {
        return arguments().stream()
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .map(GraphQLArgument::getType)
                .orElse(null);
    }
}
