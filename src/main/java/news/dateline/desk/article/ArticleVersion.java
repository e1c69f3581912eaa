package news.dateline.desk.article;

import java.time.Instant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import news.dateline.storage.ForWriters;
import news.dateline.storage.ReadFor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "graph", name = "article_version")
@Description(
        "An entry in the history of an article. Successive changes of a working copy by the same author are one entry.")
public class ArticleVersion extends GraphRow {

    public static final RowType<ArticleVersion> TYPE =
            RowType.ofDesk(ArticleVersion.class, "desk_version");

    @Ignore public Long articleId;

    @NonNull
    @Description(
            "The version of the content: of a working copy, the version that it is published as.")
    public Integer version;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What was done.")
    public ArticleAction action;

    @NonNull
    @Description("When it was done, in UTC, by the database's clock.")
    public Instant at;

    @Description(
            "The name of the author who did it; null if a bundle was loaded at the command line.")
    @Column(name = "author_name")
    public @Nullable String by;

    @Ignore @ForWriters public @Nullable String authorId;

    @Description("Why, if a reason was given: of a correction, its text.")
    public @Nullable String reason;

    @Ignore
    @ReadFor("content")
    @Column(name = "line")
    @ColumnTransformer(read = "line::text", write = "cast(cast(? as text) as jsonb)")
    public @Nullable String line;
}
