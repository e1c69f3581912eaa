package news.dateline.schema.messages;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.execution.TypeFromAST;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.validation.ValidationError;
import news.dateline.errors.NearMiss;
import news.dateline.errors.Shortened;
import org.jspecify.annotations.Nullable;

/**
 * What clients are told of a document that is no GraphQL or does not fit the schema, and of
 * variables that do not: graphql-java's own texts print its classes and do not say which names
 * there are.
 */
public final class Messages {

    private static final int MOST_OPERATIONS = 20;

    private final GraphQLSchema schema;
    private final String text;
    private final List<OperationDefinition> operations;
    private final Texts texts;
    private final @Nullable RuleMessages rules;

    /**
     * @param text of the document
     * @param document null if it could not be parsed
     * @param tellsNames whether names that the client did not write may be told
     */
    public Messages(
            GraphQLSchema schema, String text, @Nullable Document document, boolean tellsNames) {
        this.schema = schema;
        this.text = text;
        this.operations =
                document == null
                        ? List.of()
                        : document.getDefinitionsOfType(OperationDefinition.class);
        this.texts = new Texts(tellsNames);
        this.rules = document == null ? null : new RuleMessages(schema, document, texts);
    }

    /** Of a text that is no GraphQL. */
    public Fault of(InvalidSyntaxError error) {
        return new SyntaxMessages(texts, text).of(error);
    }

    /** Of a document that does not fit the schema. */
    public Fault of(ValidationError error) {
        return Objects.requireNonNull(rules, "the document was parsed").of(error);
    }

    /** Whether another error says it all. */
    public boolean isRepeated(GraphQLError error) {
        return rules != null
                && error instanceof ValidationError invalid
                && rules.isOfUnknownDirective(invalid);
    }

    /** Of variables that the operation does not take; the given text where nothing is found. */
    public Fault ofVariables(
            @Nullable String operationName,
            Map<String, Object> variables,
            String otherwise,
            List<SourceLocation> places) {
        return operations.stream()
                .filter(one -> isNamed(one, operationName))
                .limit(1)
                .flatMap(one -> one.getVariableDefinitions().stream())
                .map(one -> ofVariable(one, variables))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> new Fault(PlainText.of(otherwise), places));
    }

    private static boolean isNamed(OperationDefinition operation, @Nullable String name) {
        return name == null || name.isEmpty() || name.equals(operation.getName());
    }

    private @Nullable Fault ofVariable(VariableDefinition variable, Map<String, Object> variables) {
        String name = variable.getName();
        GraphQLType type = TypeFromAST.getTypeFromAST(schema, variable.getType());
        boolean isGiven = variables.containsKey(name);
        if (type == null || !isGiven && variable.getDefaultValue() != null) {
            return null;
        }
        String shown = Shortened.of(name);
        String message =
                !isGiven && GraphQLTypeUtil.isNonNull(type)
                        ? texts.format(
                                "value.missingVariable", shown, GraphQLTypeUtil.simplePrint(type))
                        : new ValueCheck(texts).fault("$" + shown, variables.get(name), type);
        return message == null ? null : new Fault(message, List.of(variable.getSourceLocation()));
    }

    /** Of a name that no operation of the document has, or of none where there are several. */
    public String ofOperationName(@Nullable String name) {
        List<String> names =
                operations.stream()
                        .map(OperationDefinition::getName)
                        .filter(Objects::nonNull)
                        .toList();
        if (name == null || name.isEmpty()) {
            return texts.format("operation.required") + listed(names);
        }
        return texts.format("operation.unknown", Shortened.of(name))
                + listed(names)
                + NearMiss.among(name, names);
    }

    private String listed(List<String> names) {
        String list =
                names.stream()
                        .limit(MOST_OPERATIONS)
                        .map(Shortened::quoted)
                        .collect(Collectors.joining(", "));
        String key =
                switch (names.size()) {
                    case 0 -> "operation.none";
                    case 1 -> "operation.one";
                    default -> "operation.several";
                };
        return " "
                + texts.format(key, names.size() > MOST_OPERATIONS ? list + " and others" : list);
    }
}
