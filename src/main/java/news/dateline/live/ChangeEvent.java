package news.dateline.live;

import news.dateline.change.Change;
import news.dateline.change.ChangeCursors;
import news.dateline.entity.Part;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An event of the subscription to changes.")
public class ChangeEvent implements Part {

    @NonNull
    @Description("The change.")
    public final Change change;

    ChangeEvent(Change change) {
        this.change = change;
    }

    @NonNull
    @Description(
            "The position in the change feed. Pass it as `after`, to a subscription or to `Query.changes`, to go on after this event.")
    public String getCursor() {
        return ChangeCursors.encode(change.rowId);
    }
}
