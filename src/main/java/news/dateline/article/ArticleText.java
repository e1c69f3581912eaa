package news.dateline.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

/**
 * The body of an article as writers store it. Readers get it from {@link Article}. An article
 * without a body has no such row.
 */
@Entity
@Table(schema = "graph", name = "article_text")
public class ArticleText extends PanacheEntityBase {

    @Id
    @Column(name = "article_id")
    public Long articleId;

    public @Nullable String body;
}
