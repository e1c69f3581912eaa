package news.dateline.desk.mutation;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** The payload of a mutation of one object that has texts. */
public abstract class WarningPayload extends VersionedPayload {

    @NonNull
    @Description(
            "Warnings about the input: what was written, but is probably a mistake, such as HTML in a plain text. Show them to the author. Empty if nothing was changed.")
    public List<@NonNull MutationWarning> warnings = List.of();
}
