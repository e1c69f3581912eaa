package news.dateline.desk.suggestion;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.desk.bundle.BundleLineProblem;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description("The result of a suggestion.")
public class SuggestResult {

    @NonNull
    @Description("The outcome.")
    public SuggestOutcome outcome;

    @NonNull
    @Description("What is wrong with the line. Empty unless it is INVALID.")
    public List<@NonNull BundleLineProblem> problems = List.of();

    @NonNull
    @Description("Warnings about the line: what is probably a mistake.")
    public List<@NonNull BundleLineProblem> warnings = List.of();

    /** The suggestion, if the caller may see it. */
    @Ignore public @Nullable Long rowId;
}
