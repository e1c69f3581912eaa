package news.dateline.desk.suggestion;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.desk.mutation.Payload;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@RegisterForReflection
@Description("The result of suggesting lines.")
public class SuggestPayload extends Payload {

    @NonNull
    @Description(
            "The result of each suggestion, in the order of the input. Empty if the input as a whole was refused.")
    public List<@NonNull SuggestResult> results = List.of();

    @Override
    protected boolean changedNothing() {
        return super.changedNothing()
                || results.stream()
                        .allMatch(
                                result ->
                                        result.outcome == SuggestOutcome.INVALID
                                                || result.outcome == SuggestOutcome.LIMIT_REACHED);
    }
}
