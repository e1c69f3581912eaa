package news.dateline.execution;

import java.util.List;
import java.util.function.Supplier;

import graphql.GraphQLError;
import news.dateline.budget.Spending;

/**
 * A lower bound for the size of the response in JSON, while it is built; texts count with their
 * characters. The budget of the request is checked from time to time.
 */
final class ResponseSize {

    private final Spending spending;
    private long bytes;

    /** The length at which the budget is checked next. */
    private long nextLook;

    ResponseSize(Spending spending) {
        this.spending = spending;
        this.nextLook = spending.firstLook();
    }

    long bytes() {
        return bytes;
    }

    /** Called for every value, so it does not check the budget. */
    void add(int more) {
        bytes += more;
    }

    void add(int more, Supplier<List<Object>> path) {
        bytes += more;
        if (bytes > nextLook) {
            nextLook = spending.answer(bytes, path);
        }
    }

    /** Errors count too, because one invalid argument can fail in every row of a list. */
    void add(GraphQLError error) {
        List<Object> path = error.getPath();
        add(ErrorLength.of(error), () -> path == null ? List.of() : path);
    }

    /**
     * @param repeated how many elements are written more than once
     */
    void expect(long repeated) {
        spending.expect(bytes * (1 + repeated));
    }
}
