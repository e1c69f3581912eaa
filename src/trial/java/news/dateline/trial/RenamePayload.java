package news.dateline.trial;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** Knows the row; {@link TrialLinks} shows it. */
@Description("What was renamed.")
public class RenamePayload {

    @Ignore public long personId;

    @Description("How often the person was changed before; null if nothing is changed.")
    public Integer revision;

    @NonNull
    @Description("All that was asked for, in words.")
    public String said;

    @Description("Who asked.")
    public String asker;

    RenamePayload(long personId, Integer revision, String said, String asker) {
        this.personId = personId;
        this.revision = revision;
        this.said = said;
        this.asker = asker;
    }
}
