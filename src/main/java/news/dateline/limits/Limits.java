package news.dateline.limits;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jakarta.inject.Singleton;

import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import graphql.parser.ParserOptions;
import news.dateline.errors.ErrorCode;
import news.dateline.errors.Shortened;
import news.dateline.limits.cost.Cost;
import news.dateline.limits.cost.Costs;
import org.jspecify.annotations.Nullable;

/** What a document may ask for before any of it runs. */
@Singleton
public class Limits {

    private static final int LONGEST_NAME = 60;

    private final LimitsConfig config;
    private final Costs costs;
    private final Shape shape;
    private final InputSizes inputs;

    Limits(LimitsConfig config, Costs costs) {
        this.config = config;
        this.costs = costs;
        this.shape = new Shape(config);
        this.inputs = new InputSizes(config.listSize());
        takeTheEnginesPlace();
    }

    /**
     * graphql-java's own limits also count the end of the document and comments, and refuse in
     * other words. {@link #checkText} bounds each document before it is parsed.
     */
    private void takeTheEnginesPlace() {
        GoodFaithIntrospection.enabledJvmWide(false);
        ParserOptions.setDefaultOperationParserOptions(
                ParserOptions.getDefaultOperationParserOptions()
                        .transform(
                                options ->
                                        options.maxTokens(Integer.MAX_VALUE)
                                                .maxWhitespaceTokens(Integer.MAX_VALUE)
                                                .maxCharacters(Integer.MAX_VALUE)));
    }

    void checkText(String text) {
        List<LimitViolation> found = new ArrayList<>();
        if (text.length() > config.characters()) {
            found.add(
                    new LimitViolation(
                                    ErrorCode.CHARACTERS_EXCEEDED,
                                    "The document has %,d characters",
                                    text.length(),
                                    config.characters(),
                                    null)
                            .advising(LimitViolation.USE_VARIABLES));
        }
        Tokens.Count tokens = Tokens.of(text, config.tokens());
        if (tokens.beyond() != null) {
            found.add(
                    new LimitViolation(
                            ErrorCode.TOKENS_EXCEEDED,
                            "The document has %,d tokens",
                            tokens.count(),
                            config.tokens(),
                            tokens.beyond()));
        }
        Tokens.Word tooLong = tokens.tooLong();
        if (tooLong != null) {
            LimitViolation violation =
                    new LimitViolation(
                            ErrorCode.CHARACTERS_EXCEEDED,
                            "A " + tooLong.kind().noun() + " has %,d characters",
                            tooLong.length(),
                            tooLong.kind().limit(),
                            tooLong.place());
            found.add(
                    tooLong.kind() == Tokens.Kind.TEXT
                            ? violation.advising(LimitViolation.USE_VARIABLES)
                            : violation);
        }
        Exceeded.throwIfAny(found);
    }

    void checkShape(Document document) {
        Exceeded.throwIfAny(shape.of(document));
    }

    /** What the operation costs. */
    long checkCost(
            Document document, OperationDefinition operation, Map<String, Object> variables) {
        List<LimitViolation> found = new ArrayList<>(inputs.of(operation, variables));
        Cost cost = costs.of(document, operation, variables, config.cost());
        if (cost.total() > config.cost()) {
            found.add(violation(cost));
        }
        Exceeded.throwIfAny(found);
        return cost.total();
    }

    /** The end of a long path, which tells most; the error's own path is whole. */
    private static String name(List<Field> path) {
        List<String> names =
                path.stream().map(field -> Shortened.of(field.getResultKey())).toList();
        int from = names.size() - 1;
        int length = names.get(from).length();
        while (from > 0 && length + names.get(from - 1).length() < LONGEST_NAME) {
            from--;
            length += 1 + names.get(from).length();
        }
        return (from > 0 ? "…" : "") + String.join(".", names.subList(from, names.size()));
    }

    private LimitViolation violation(Cost cost) {
        return LimitViolation.at(
                ErrorCode.COST_EXCEEDED,
                "Operation cost is %,d (largest part: "
                        + name(cost.largest())
                        + String.format(Locale.ENGLISH, ", %,d)", cost.ofLargest()),
                cost.total(),
                config.cost(),
                cost.largest());
    }

    /** With the field that has the largest part. */
    Cost detailedCost(
            Document document, OperationDefinition operation, Map<String, Object> variables) {
        return costs.of(document, operation, variables, 0);
    }

    boolean isHeavy(long cost) {
        return cost > config.heavy().cost();
    }

    long costLimit() {
        return config.cost();
    }

    /** The one that would run; null if there is none of this name. */
    static @Nullable OperationDefinition operation(Document document, @Nullable String name) {
        try {
            return NodeUtil.getOperation(document, name).operationDefinition;
        } catch (UnknownOperationException e) {
            return null;
        }
    }

    /** Whether messages may tell names of the schema that a document does not have. */
    boolean tellsNames() {
        return config.introspection().enabled();
    }
}
