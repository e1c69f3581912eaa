package news.dateline.entity;

import news.dateline.loading.GraphRow;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An object with a global id, by which `node` returns it again.")
public interface Node {

    @Id
    @NonNull
    @Description(
            "The object's id: globally unique, opaque and permanent. It stays the same after merges and withdrawals. In a preview, an object has another id than readers see, so that caches keep the two apart; arguments and inputs accept either.")
    default String getId() {
        return GlobalId.encode(getClass().getSimpleName(), (GraphRow) this);
    }
}
