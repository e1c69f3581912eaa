package news.dateline.desk.article;

import java.time.Instant;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.loading.GraphRow;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** An entry of an article's history as the desk writes it. Loads write theirs by a trigger. */
@Entity
@Table(schema = "graph", name = "article_version")
public class HistoryEntry extends GraphRow {

    public Long articleId;

    /** Of the content. */
    public Integer version;

    @Enumerated(EnumType.STRING)
    public ArticleAction action;

    public Instant at;

    public @Nullable String authorId;

    public @Nullable String authorName;

    public @Nullable String reason;

    /** The whole content after the change, as a line of a bundle; null if there is none. */
    @ColumnTransformer(read = "line::text", write = "cast(cast(? as text) as jsonb)")
    public @Nullable String line;
}
