package news.dateline.desk.bundle;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.interchange.values.Problem;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@RegisterForReflection
@Description("A problem of a line of a bundle.")
public class BundleLineProblem {

    @NonNull
    @Description(
            "The place in the line, such as `mentions[3].start`; empty if it is the line as a whole.")
    public String field;

    @NonNull
    @Description("What is wrong.")
    public String message;

    public static BundleLineProblem of(Problem problem) {
        BundleLineProblem one = new BundleLineProblem();
        one.field = problem.field();
        one.message = problem.reason();
        return one;
    }
}
