package news.dateline.article;

import java.time.Instant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import news.dateline.entity.Part;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import news.dateline.storage.ForWriters;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "graph", name = "correction")
@Description("A correction of an article.")
public class Correction extends GraphRow implements Part {

    public static final RowType<Correction> TYPE = RowType.of(Correction.class);

    @NonNull
    @Column(name = "corrected_at")
    @Description("When the correction was made, in UTC.")
    public Instant at;

    @NonNull
    @Column(name = "article_version")
    @Description("The version of the article that brought the correction.")
    public Integer version;

    @NonNull
    @Description("The text of the correction: what was wrong, and what is right.")
    public String text;

    @Ignore @ForWriters public @Nullable Long articleId;

    @Ignore
    @ForWriters
    @Column(name = "ord")
    public @Nullable Integer position;
}
