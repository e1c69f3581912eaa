package news.dateline.article;

import java.time.Instant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import news.dateline.entity.Part;
import news.dateline.loading.Row;
import news.dateline.loading.RowType;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Entity
@Table(schema = "readable", name = "correction")
@Description("A correction of an article.")
public class Correction extends Row implements Part {

    public static final RowType<Correction> TYPE = RowType.of(Correction.class);

    @NonNull
    @Column(name = "corrected_at")
    @Description("When it was made, in UTC.")
    public Instant at;

    @NonNull
    @Column(name = "article_version")
    @Description("The version that it came with.")
    public Integer version;

    @NonNull
    @Description("What was wrong, and what is right.")
    public String text;
}
