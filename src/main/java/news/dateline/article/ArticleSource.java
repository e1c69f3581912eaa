package news.dateline.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.entity.Part;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import news.dateline.schema.Scalar;
import news.dateline.storage.ForWriters;
import news.dateline.storage.ReadFor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "graph", name = "article_source")
@Description("An organization from which the publisher received an article.")
public class ArticleSource extends GraphRow implements Part {

    public static final RowType<ArticleSource> TYPE = RowType.of(ArticleSource.class);

    @Ignore
    @ReadFor("organization")
    public Long organizationId;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How the organization passed the article on.")
    public SourceRole role;

    @Scalar("URL")
    @Description("The article's URL at this organization; null if unknown.")
    public @Nullable String url;

    @Ignore @ForWriters public @Nullable Long articleId;

    @Ignore
    @ForWriters
    @Column(name = "ord")
    public @Nullable Integer position;
}
