package news.dateline.article;

import java.time.Instant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import news.dateline.entity.DatePrecision;
import news.dateline.entity.Node;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import news.dateline.schema.RowCost;
import news.dateline.schema.Scalar;
import news.dateline.storage.ForWriters;
import news.dateline.storage.ReadFor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.SecondaryRow;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "graph", name = "article")
@SecondaryTable(
        schema = "graph",
        name = "article_text",
        pkJoinColumns = @PrimaryKeyJoinColumn(name = "article_id"))
@SecondaryRow(table = "article_text", owned = false)
@Description(
        "A published article. It becomes visible when it is published or when its embargo ends.")
public class Article extends GraphRow implements Node {

    /**
     * 99.9 % of bodies have at most 8 KB. With 8 MB (dateline.limits.bytes) for a cost of 100,000
     * (dateline.limits.cost), that corresponds to 100 rows.
     */
    private static final int ROWS_OF_A_BODY = 100;

    public static final RowType<Article> TYPE = RowType.of(Article.class);

    @NonNull
    @Description(
            "The version of the content: 1 at first, and 1 more with every change. Each version has its own mentions, quotations and offsets.")
    public Integer version;

    @NonNull
    @Description("The headline.")
    public String headline;

    @Description(
            "The standfirst: the introduction between headline and body. null if there is none.")
    public @Nullable String standfirst;

    @Scalar("URL")
    @Description("The URL of the article; null if it has none.")
    public @Nullable String url;

    @NonNull
    @Scalar("LanguageTag")
    @Description("The language of the text.")
    public String language;

    @Description("A note to the reader about this text; null if there is none.")
    public @Nullable String editorNote;

    @NonNull
    @Description(
            "When the article was published, in UTC. If `publishedPrecision` is DAY, only the day is known and the time is 00:00.")
    public Instant publishedAt;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("The precision of `publishedAt`: DAY if only the day is known, otherwise MINUTE.")
    public DatePrecision publishedPrecision;

    @NonNull
    @Description(
            "When this version became visible on this server, in UTC: when it was loaded or when its embargo ended, whichever is later. The value never decreases, so clients can poll by it. For articles of the sample or of an archive it is the time of loading.")
    @Column(insertable = false, updatable = false)
    public Instant updatedAt;

    @Description(
            "When the content was last changed at its source, in UTC (`changedAt` in the bundle); null if the source does not say.")
    public @Nullable Instant sourceUpdatedAt;

    @Description("When the article was last corrected, in UTC; null if never.")
    public @Nullable Instant correctedAt;

    @Ignore
    @ReadFor("dateline")
    public @Nullable Long datelineId;

    @Ignore
    @ReadFor("publisher")
    public @Nullable Long publisherId;

    @Description("The copyright notice; null if there is none.")
    public @Nullable String copyright;

    @Scalar("URL")
    @Description("The URL of the license of the text; null if there is none.")
    public @Nullable String license;

    @Column(table = "article_text")
    @RowCost(ROWS_OF_A_BODY)
    @Description(
            "The text of the article: plain text in Unicode NFC, paragraphs separated by a blank line. null if there is no text, as for pictures, audio or a teaser. It is read from the database only when selected.")
    public @Nullable String body;

    @NonNull
    @Description(
            "The state in the article's life cycle; always PUBLISHED for readers. Other types have a `status` of another type: if a query selects several of them, use an alias (`articleStatus: status`).")
    public ArticleStatus getStatus() {
        return ArticleStatus.PUBLISHED;
    }

    @Ignore
    @ForWriters
    @Column(updatable = false)
    public @Nullable String key;

    @Ignore
    @ForWriters
    @Column(name = "normal_url")
    public @Nullable String normalUrl;

    @Ignore @ForWriters public @Nullable String internalNote;

    @Ignore @ForWriters public @Nullable Instant withdrawnAt;

    @Ignore @ForWriters public @Nullable String withdrawnReason;

    @Ignore @ForWriters @Version public @Nullable Long revision;

    @Override
    public String followedId() {
        return getId();
    }

    @Override
    public boolean bringsItsParts() {
        return true;
    }
}
