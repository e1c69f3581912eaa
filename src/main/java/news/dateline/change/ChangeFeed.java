package news.dateline.change;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.Immutable;

/** Where the change feed begins and ends: the one row of its view. */
@Entity
@Immutable
@Table(schema = "readable", name = "change_feed")
public class ChangeFeed extends GraphRow {

    public static final RowType<ChangeFeed> TYPE = RowType.of(ChangeFeed.class);

    /** The id of its row. */
    public static final long ID = 1;

    /** The last change that readers can see. */
    @Ignore public Long lastId;

    /** Changes up to this one are not kept any more. */
    @Ignore public Long trimmedId;

    /** No change has a higher id. */
    @Ignore public Long highestId;

    /** Whether what came after this change is kept, and is of this feed. */
    public boolean has(long after) {
        return after >= trimmedId && after <= highestId;
    }
}
