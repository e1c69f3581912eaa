package news.dateline.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A change, and how far a page that begins with it looks. So a page reads a bounded part of the
 * feed, however few changes its filter leaves and however many are not visible any more.
 */
@Entity
@Immutable
@Table(schema = "readable", name = "change_window")
public class ChangeWindow extends GraphRow {

    public static final RowType<ChangeWindow> TYPE = RowType.of(ChangeWindow.class);

    /** Where a page that goes forward ends; null if the feed ends before. */
    @Ignore
    @Column(name = "last_id")
    public @Nullable Long lastId;

    /** Where a page that goes backward ends; null if the feed begins before. */
    @Ignore
    @Column(name = "first_id")
    public @Nullable Long firstId;
}
