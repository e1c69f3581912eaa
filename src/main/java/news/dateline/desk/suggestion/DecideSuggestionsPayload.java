package news.dateline.desk.suggestion;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.desk.mutation.Payload;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@RegisterForReflection
@Description("The result of accepting or rejecting suggestions.")
public class DecideSuggestionsPayload extends Payload {

    @NonNull
    @Description(
            "The result for each id, in the order of the input. Empty if the input as a whole was refused.")
    public List<@NonNull DecisionResult> results = List.of();

    @Override
    protected boolean changedNothing() {
        return super.changedNothing()
                || results.stream()
                        .noneMatch(
                                result ->
                                        result.outcome == DecisionOutcome.ACCEPTED
                                                || result.outcome == DecisionOutcome.REJECTED);
    }
}
