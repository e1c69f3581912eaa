package news.dateline.article;

import jakarta.persistence.ColumnResult;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityResult;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;

import news.dateline.entity.Part;
import news.dateline.loading.Row;
import news.dateline.loading.RowType;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Entity
@Table(schema = "readable", name = "article_source")
@SqlResultSetMapping(
        name = "ArticleSource.row",
        entities = @EntityResult(entityClass = ArticleSource.class),
        columns = {
            @ColumnResult(name = "ord_", type = Integer.class),
            @ColumnResult(name = "keys_", type = String.class)
        })
@Description("Whom the publisher had an article from.")
public class ArticleSource extends Row implements Part {

    public static final RowType<ArticleSource> TYPE = RowType.of(ArticleSource.class);

    @Ignore public Long organizationId;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How it passed the article on.")
    public SourceRole role;

    @Ignore public String url;
}
