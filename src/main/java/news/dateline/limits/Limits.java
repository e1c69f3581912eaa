package news.dateline.limits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jakarta.inject.Singleton;

import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.Document;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import graphql.parser.ParserOptions;
import news.dateline.errors.ErrorCode;
import news.dateline.limits.cost.Cost;
import news.dateline.limits.cost.Costs;

/** What a document may ask for before any of it runs. */
@Singleton
public class Limits {

    private final LimitsConfig config;
    private final Costs costs;
    private final Shape shape;
    private final ListSizes lists;

    Limits(LimitsConfig config, Costs costs) {
        this.config = config;
        this.costs = costs;
        this.shape = new Shape(config);
        this.lists = new ListSizes(config.listSize());
        takeTheEnginesPlace();
    }

    /** The engine's own limits are others, and refuse in other words. */
    private void takeTheEnginesPlace() {
        GoodFaithIntrospection.enabledJvmWide(false);
        ParserOptions.setDefaultOperationParserOptions(
                ParserOptions.getDefaultOperationParserOptions()
                        .transform(
                                options ->
                                        options.maxTokens(config.tokens())
                                                .maxCharacters(config.characters())));
    }

    void checkText(String text) {
        List<Excess> found = new ArrayList<>();
        if (text.length() > config.characters()) {
            found.add(
                    new Excess(
                            ErrorCode.CHARACTERS_EXCEEDED,
                            "The document has %,d characters",
                            text.length(),
                            config.characters(),
                            null));
        }
        Tokens.Count tokens = Tokens.of(text, config.tokens());
        if (tokens.beyond() != null) {
            found.add(
                    new Excess(
                            ErrorCode.TOKENS_EXCEEDED,
                            "The document has %,d tokens",
                            tokens.count(),
                            config.tokens(),
                            tokens.beyond()));
        }
        Tokens.Word tooLong = tokens.tooLong();
        if (tooLong != null) {
            found.add(
                    new Excess(
                            ErrorCode.CHARACTERS_EXCEEDED,
                            tooLong.kind().noun() + " has %,d characters",
                            tooLong.length(),
                            tooLong.kind().limit(),
                            tooLong.place()));
        }
        Exceeded.unlessNone(found);
    }

    void checkShape(Document document) {
        Exceeded.unlessNone(shape.of(document));
    }

    /** What the operation costs. */
    long checkCost(
            Document document, OperationDefinition operation, Map<String, Object> variables) {
        List<Excess> found = new ArrayList<>(lists.of(operation, variables));
        found.addAll(TextSizes.of(operation, variables));
        Cost cost = costs.of(document, operation, variables, config.cost());
        if (cost.total() > config.cost()) {
            found.add(excess(cost));
        }
        Exceeded.unlessNone(found);
        return cost.total();
    }

    private Excess excess(Cost cost) {
        String name = cost.dearest().getResultKey();
        return Excess.at(
                ErrorCode.COST_EXCEEDED,
                "The operation costs %,d, of which "
                        + name
                        + " has the largest part (%,d)".formatted(cost.ofDearest()),
                cost.total(),
                config.cost(),
                List.of(cost.dearest()));
    }

    long costLimit() {
        return config.cost();
    }

    /** The one that would run; null if there is none of this name. */
    static OperationDefinition operation(Document document, String name) {
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
