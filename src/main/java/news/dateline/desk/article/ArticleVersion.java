package news.dateline.desk.article;

import java.time.Instant;
import java.util.List;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.entity.Part;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import news.dateline.schema.RowCost;
import news.dateline.schema.Scalar;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(schema = "graph", name = "desk_version")
@Description(
        "An entry in the history of an article. Successive changes of a working copy by one author are one entry. The content of working copies is kept for the last 100 entries of an article, what was published for ever.")
public class ArticleVersion extends GraphRow implements Part {

    public static final RowType<ArticleVersion> TYPE =
            RowType.ofDesk(ArticleVersion.class, "desk_version");

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
    public @Nullable String by;

    @Description("Why: the reason that was given, or the text of a correction; null if none.")
    public @Nullable String reason;

    @Description("The headline after the change; null if the content is not known.")
    public @Nullable String headline;

    @Description("The standfirst after the change; null if there is none, or it is not known.")
    public @Nullable String standfirst;

    @RowCost(100)
    @Description("The body after the change; null if there is none, or it is not known.")
    public @Nullable String body;

    @Scalar("LanguageTag")
    @Description("The language of the text after the change; null if it is not known.")
    public @Nullable String language;

    @RowCost(100)
    @Description(
            "The whole content after the change, as a line of a bundle in JSON; null if it is not known, as of loaded versions that the desk has not worked on, or not kept any more.")
    public @Nullable String line;

    @NonNull
    @RowCost(100)
    @Description(
            "The fields of the content, as in a bundle, that differ from the entry before whose content is known. Empty if the content of this entry is not known.")
    public List<@NonNull String> changedFields;
}
