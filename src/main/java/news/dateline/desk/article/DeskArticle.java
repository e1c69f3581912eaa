package news.dateline.desk.article;

import java.time.Instant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.entity.GlobalId;
import news.dateline.entity.Part;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import news.dateline.schema.Scalar;
import news.dateline.storage.ReadFor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(schema = "graph", name = "desk_article")
@Description(
        "An article as the desk sees it: with its working copy, and also if readers do not see it. Editors see all, contributors the drafts that they began.")
public class DeskArticle extends GraphRow implements Part {

    public static final RowType<DeskArticle> TYPE =
            RowType.ofDesk(DeskArticle.class, "desk_article");

    @Id
    @NonNull
    @Description("The id of the article, also before it is published: `Article.id`.")
    public String getId() {
        return GlobalId.encode("Article", rowId);
    }

    @NonNull
    @Description("The key of the article in bundles.")
    public String key;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("The state of the article.")
    public DeskStatus status;

    @NonNull
    @Description(
            "Grows with every change of the article or its working copy, whoever makes it. Pass it as `expectedVersion`, so that a mutation changes nothing that you have not seen. It is not the version of the content.")
    public Integer version;

    @Description(
            "The headline: of the working copy, if there is one, or of the discarded draft. null if the article is withdrawn.")
    public @Nullable String headline;

    @Scalar("LanguageTag")
    @Description(
            "The language of the text: of the working copy, if there is one. null if the article is withdrawn.")
    public @Nullable String language;

    @NonNull
    @Description("When the article or its working copy was last changed, in UTC.")
    public Instant changedAt;

    @Description(
            "The name of the author who last changed it; null if a bundle was loaded since then.")
    public @Nullable String changedBy;

    @Description("When the working copy is published, in UTC; null unless it is scheduled.")
    public @Nullable Instant publishAt;

    @Description(
            "The version of the content that the working copy is published as; null if there is no working copy.")
    public @Nullable Integer workingVersion;

    @Description(
            "The version of the content that is published, under embargo or not; null if the article is withdrawn or was never published.")
    public @Nullable Integer publishedVersion;

    @Description(
            "Until when readers do not see what is published, in UTC: because of an embargo, or of a date of publication that is ahead. null if they see it, or nothing is published. `publishArticle` with `embargoUntil: null` lifts an embargo.")
    public @Nullable Instant embargoUntil;

    @Description(
            "When it was withdrawn, in UTC; null if it is not. Set also while there is a working copy, which `status` is about.")
    public @Nullable Instant withdrawnAt;

    @Description(
            "A note to the newsroom, which readers never see: of the working copy, if there is one. null if there is none.")
    public @Nullable String internalNote;

    @Description(
            "The name of the author who began the working copy, or the discarded draft; null if there is none.")
    @Column(name = "owner_name")
    public @Nullable String begunBy;

    /** For whom it is: see {@code DeskLinks}. */
    @Ignore
    @ReadFor("withdrawnReason")
    public @Nullable String withdrawnReason;

    /** Whether readers see that it is withdrawn, and why. */
    @Ignore
    @ReadFor("withdrawnReason")
    public Boolean hasTombstone;

    /**
     * The id of the author who began the working copy, or the discarded draft; null if there is
     * none.
     */
    @Ignore public @Nullable String owner;
}
