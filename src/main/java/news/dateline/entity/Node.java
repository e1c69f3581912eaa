package news.dateline.entity;

import news.dateline.loading.GraphRow;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Anything that has an id and can be fetched again by it.")
public interface Node {

    @Id
    @NonNull
    @Description(
            "Globally unique, opaque and permanent: it stays the same after merges and withdrawals.")
    default String getId() {
        return GlobalId.encode(getClass().getSimpleName(), ((GraphRow) this).rowId);
    }
}
