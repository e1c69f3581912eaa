package news.dateline.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.entity.Part;
import news.dateline.entity.Provenance;
import news.dateline.entity.TextField;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import news.dateline.schema.Scalar;
import news.dateline.storage.ForWriters;
import news.dateline.storage.ReadFor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "graph", name = "evidence")
@Description(
        "The source of a statement of the graph: words of an article, or a source that is not an article.")
public class Evidence extends GraphRow implements Part {

    public static final RowType<Evidence> TYPE = RowType.of(Evidence.class);

    @Ignore
    @ReadFor("article")
    public @Nullable Long articleId;

    @Scalar("URL")
    @Description("The URL of the source if it is not an article; otherwise null.")
    public @Nullable String origin;

    @Description(
            "The version of the article that contains the words; null if the source is not an article.")
    public @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    @Description("The text of the article that contains the words; null if no words are given.")
    public @Nullable TextField field;

    @Description(
            "The index of the image or credit, from 0, if `field` is CAPTION or BYLINE; otherwise null.")
    public @Nullable Integer index;

    @Column(name = "start_offset")
    @Description(
            "The start of the words in the text, in UTF-16 code units from 0; null if no words are given.")
    public @Nullable Integer start;

    @Column(name = "end_offset")
    @Description(
            "The end of the words in the text, exclusive, in UTF-16 code units; null if no words are given.")
    public @Nullable Integer end;

    @Description("The words that make the statement; null if none are given.")
    public @Nullable String text;

    @Ignore
    @ReadFor("quotation")
    public @Nullable Long quotationId;

    @Description(
            "How certain it is that the source makes this statement, from 0 to 1; null if not rated.")
    public @Nullable Double confidence;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Who or what made the statement.")
    public Provenance provenance;

    @Ignore @ForWriters public @Nullable Long statementId;

    @Ignore @ForWriters public @Nullable String recordKey;
}
