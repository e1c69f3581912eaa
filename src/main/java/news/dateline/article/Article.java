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

@Entity
@Table(schema = "graph", name = "article")
@SecondaryTable(
        schema = "graph",
        name = "article_text",
        pkJoinColumns = @PrimaryKeyJoinColumn(name = "article_id"))
@SecondaryRow(table = "article_text", owned = false)
@Description(
        "A published text. Readers see published articles only, from their publication or the end of their embargo on.")
public class Article extends GraphRow implements Node {

    /**
     * Of 1,000 bodies 999 have at most 8 KB: as much as so many rows of the answer may have, if it
     * is to have 8 MB (dateline.limits.bytes) for 100,000 (dateline.limits.cost).
     */
    private static final int ROWS_OF_A_BODY = 100;

    public static final RowType<Article> TYPE = RowType.of(Article.class);

    @NonNull
    @Description(
            "Counts up from 1 with every change of content; each version has its own mentions, quotations and offsets.")
    public Integer version;

    @NonNull
    @Description("The headline.")
    public String headline;

    @Description("The lines between headline and body; null if there are none.")
    public String standfirst;

    @Scalar("URL")
    @Description("Its address; null if it has none.")
    public String url;

    @NonNull
    @Scalar("LanguageTag")
    @Description("The language it is written in.")
    public String language;

    @Description("What the reader should know about this text; null if there is nothing.")
    public String editorNote;

    @NonNull
    @Description(
            "When it was published, in UTC; `publishedPrecision` tells when only the day is known.")
    public Instant publishedAt;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("DAY: only the day is known, and `publishedAt` is 00:00 UTC of it. Else MINUTE.")
    public DatePrecision publishedPrecision;

    @NonNull
    @Description(
            "When readers could first see this version here, in UTC: when it was loaded or its embargo ended, whichever is later."
                    + " It never goes back, whatever the content says of its own changes, so poll by it. Sample and archive"
                    + " articles have the time of their loading.")
    @Column(insertable = false, updatable = false)
    public Instant updatedAt;

    @Description(
            "When its source last changed the content, in UTC, as the source says (`changedAt` of its bundle); null if it says nothing.")
    public Instant sourceUpdatedAt;

    @Description("When it was last corrected, in UTC; null if it never was.")
    public Instant correctedAt;

    @Ignore
    @ReadFor("dateline")
    public Long datelineId;

    @Ignore
    @ReadFor("publisher")
    public Long publisherId;

    @Description("The copyright notice; null if there is none.")
    public String copyright;

    @Scalar("URL")
    @Description("The URL of the license of the text; null if there is none.")
    public String license;

    @Column(table = "article_text")
    @RowCost(ROWS_OF_A_BODY)
    @Description(
            "The text: plain, NFC, paragraphs parted by one blank line; null for an article of pictures, of sound or a teaser alone. Read only when asked for.")
    public String body;

    @NonNull
    @Description(
            "Where it stands in its life. Readers see PUBLISHED alone. Types differ in its type: beside others write articleStatus: status.")
    public ArticleStatus getStatus() {
        return ArticleStatus.PUBLISHED;
    }

    @Ignore
    @ForWriters
    @Column(updatable = false)
    public String key;

    @Ignore
    @ForWriters
    @Column(name = "normal_url")
    public String normalUrl;

    @Ignore @ForWriters public String internalNote;

    @Ignore @ForWriters public Instant withdrawnAt;

    @Ignore @ForWriters public String withdrawnReason;

    @Ignore @ForWriters @Version public Long revision;
}
