package news.dateline.desk.bundle;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.desk.mutation.Payload;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@RegisterForReflection
@Description("The result of loading lines.")
public class LoadBundlePayload extends Payload {

    @NonNull
    @Description(
            "The result of each line, in the order of the input. Empty if the input as a whole was refused.")
    public List<@NonNull BundleLineResult> lines = List.of();

    @Override
    protected boolean changedNothing() {
        return super.changedNothing()
                || lines.stream()
                        .noneMatch(
                                line ->
                                        line.outcome == BundleLineOutcome.LOADED
                                                || line.outcome == BundleLineOutcome.WAITING);
    }
}
