package news.dateline.execution;

import java.util.List;
import java.util.function.Supplier;

import graphql.GraphQLError;
import news.dateline.budget.Spending;

/**
 * The length of an answer in JSON, at least, while it is filled; texts count by their characters.
 * The request's budget is asked now and then.
 */
final class AnswerSize {

    private final Spending spending;
    private long bytes;

    /** The length at which the budget is asked next. */
    private long nextLook;

    AnswerSize(Spending spending) {
        this.spending = spending;
        this.nextLook = spending.firstLook();
    }

    /** Called for every value, so it does not ask the budget. */
    void add(int more) {
        bytes += more;
    }

    void add(int more, Supplier<List<Object>> path) {
        bytes += more;
        if (bytes > nextLook) {
            nextLook = spending.answer(bytes, path);
        }
    }

    /** One argument can be wrong in every row of a list, so errors count, too. */
    void add(GraphQLError error) {
        add(ErrorLength.of(error), () -> error.getPath() == null ? List.of() : error.getPath());
    }

    /**
     * @param repeated how many of its elements are written once more
     */
    void expect(long repeated) {
        spending.expect(bytes * (1 + repeated));
    }
}
