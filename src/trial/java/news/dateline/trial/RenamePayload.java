package news.dateline.trial;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** Knows the row; {@link TrialLinks} shows it. */
@Description("What was renamed.")
public class RenamePayload {

    @Ignore public long personId;

    @NonNull
    @Description("All that was asked for, in words.")
    public String said;

    @Description("Who asked.")
    public String asker;

    RenamePayload(long personId, String said, String asker) {
        this.personId = personId;
        this.said = said;
        this.asker = asker;
    }
}
