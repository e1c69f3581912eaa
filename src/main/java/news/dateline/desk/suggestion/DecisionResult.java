package news.dateline.desk.suggestion;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.desk.bundle.BundleLineProblem;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description("The result of deciding about a suggestion.")
public class DecisionResult {

    @NonNull
    @Description("The outcome.")
    public DecisionOutcome outcome;

    @NonNull
    @Description("Why the line cannot be loaded. Empty unless the outcome is INVALID.")
    public List<@NonNull BundleLineProblem> problems = List.of();

    @Ignore public @Nullable Long rowId;
}
