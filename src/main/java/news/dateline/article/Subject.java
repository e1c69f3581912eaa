package news.dateline.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import news.dateline.entity.Part;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import news.dateline.schema.Scalar;
import news.dateline.storage.ForWriters;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "graph", name = "subject")
@Description("What an article is about, as a code of a scheme such as IPTC Media Topics.")
public class Subject extends GraphRow implements Part {

    public static final RowType<Subject> TYPE = RowType.of(Subject.class);

    @NonNull
    @Scalar("URL")
    @Description("The URL of the scheme.")
    public String scheme;

    @NonNull
    @Description("The code in the scheme.")
    public String code;

    @NonNull
    @Description("The name of the subject.")
    public String name;

    @Ignore @ForWriters public @Nullable Long articleId;

    @Ignore
    @ForWriters
    @Column(name = "ord")
    public @Nullable Integer position;
}
