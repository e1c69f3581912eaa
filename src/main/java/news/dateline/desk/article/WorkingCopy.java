package news.dateline.desk.article;

import java.time.Instant;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import news.dateline.loading.GraphRow;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * What the desk is making of an article, apart from what readers see. Its id is that of the
 * article, which need not be in the graph yet. When it is published or discarded, the line goes and
 * the row stays, so that the revision only grows.
 */
@Entity
@Table(schema = "graph", name = "working_copy")
@AttributeOverride(name = "rowId", column = @Column(name = "article_id"))
public class WorkingCopy extends GraphRow {

    /** Whether a time is set for it. */
    public enum Status {
        DRAFT,
        SCHEDULED
    }

    @Column(updatable = false)
    public String key;

    /** A line of a bundle, of type article, as JSON; null if there is no working copy now. */
    @ColumnTransformer(read = "line::text", write = "cast(cast(? as text) as jsonb)")
    public @Nullable String line;

    /** The rows that the line comes to, by table, as JSON; null if there is no line. */
    @ColumnTransformer(read = "rows::text", write = "cast(cast(? as text) as jsonb)")
    public @Nullable String rows;

    @Enumerated(EnumType.STRING)
    public Status status = Status.DRAFT;

    /** When it is to be published, if it is scheduled. */
    public @Nullable Instant publishAt;

    /**
     * When a withdrawal takes effect that was known when the time was set, and that the publication
     * cancels; null if there was none.
     */
    public @Nullable Instant knownEnd;

    /** The version of the content that it will be published as. */
    public Integer version;

    /** The revision of the article in the graph when it was begun; null if there was none. */
    public @Nullable Long basedOn;

    public @Nullable String headline;

    public @Nullable String language;

    /** When the working copy that there is now was begun, or the last that there was. */
    public Instant createdAt;

    /** The id of the author who began it. */
    public String createdBy;

    /** The name of the author who began it; null if it is not known. */
    public @Nullable String createdByName;

    public Instant updatedAt;

    public String updatedBy;

    public String updatedByName;

    @Version public Long revision;

    /** Whether there is a working copy now. */
    boolean isOpen() {
        return line != null;
    }

    /** What is stored of the content, in characters. */
    long size() {
        return line == null || rows == null ? 0 : line.length() + rows.length();
    }

    boolean isScheduled() {
        return status == Status.SCHEDULED;
    }
}
