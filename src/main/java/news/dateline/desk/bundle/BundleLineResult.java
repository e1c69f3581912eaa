package news.dateline.desk.bundle;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@RegisterForReflection
@Description("What a line of a bundle came to.")
public class BundleLineResult {

    @NonNull
    @Description(
            "What the line came to. If the request changed nothing, what it would have come to.")
    public BundleLineOutcome outcome;

    @NonNull
    @Description("Why the line is refused. Empty if it is not.")
    public List<@NonNull BundleLineProblem> problems = List.of();

    @NonNull
    @Description("What is hardly meant, in a line that is not refused.")
    public List<@NonNull BundleLineProblem> warnings = List.of();
}
