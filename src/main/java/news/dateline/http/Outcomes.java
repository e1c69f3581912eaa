package news.dateline.http;

import java.util.List;

import graphql.GraphQLError;
import news.dateline.errors.ErrorReport;

/** The errors of operations that were not executed. */
public final class Outcomes {

    private Outcomes() {}

    public static List<? extends GraphQLError> errors(Throwable failure) {
        return Answer.of(ErrorReport.known(failure), MediaType.JSON).errors();
    }
}
