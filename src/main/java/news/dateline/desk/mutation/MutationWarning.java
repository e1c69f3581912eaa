package news.dateline.desk.mutation;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.interchange.values.Problem;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description(
        "A warning about the input of a mutation: what was written, but is probably a mistake.")
public class MutationWarning {

    @NonNull
    @Description("The warning, for people to read.")
    public String message;

    @Description(
            "The place in the input, as in `UserError`; null if the warning concerns something that this input has no field for.")
    public @Nullable List<@NonNull String> field;

    public static List<MutationWarning> of(List<Problem> warnings) {
        return warnings.stream().map(MutationWarning::of).toList();
    }

    public static MutationWarning of(Problem problem) {
        MutationWarning warning = new MutationWarning();
        warning.message = UserError.message(problem.field(), problem.reason());
        warning.field = UserError.steps(problem.field());
        return warning;
    }
}
