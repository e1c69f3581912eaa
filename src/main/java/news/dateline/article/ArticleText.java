package news.dateline.article;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import news.dateline.loading.Row;
import news.dateline.loading.RowType;

/** An article's body, apart from the article because it is read only when it is asked for. */
@Entity
@Table(schema = "readable", name = "article_text")
public class ArticleText extends Row {

    public static final RowType<ArticleText> TYPE = RowType.of(ArticleText.class);

    public String body;
}
