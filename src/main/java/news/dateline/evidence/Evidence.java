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

@Entity
@Table(schema = "graph", name = "evidence")
@Description(
        "Why a statement of the graph is believed: words of an article, or a source that is none.")
public class Evidence extends GraphRow implements Part {

    public static final RowType<Evidence> TYPE = RowType.of(Evidence.class);

    @Ignore
    @ReadFor("article")
    public Long articleId;

    @Scalar("URL")
    @Description("The source, if it is no article; else null.")
    public String origin;

    @Description("The version of the article that the words stand in; null if there is no article.")
    public Integer version;

    @Enumerated(EnumType.STRING)
    @Description("The text that the words stand in; null if no words are given.")
    public TextField field;

    @Description("Of the image or credit, from 0, if the text is a CAPTION or BYLINE; else null.")
    public Integer index;

    @Column(name = "start_offset")
    @Description("Where the words start, in UTF-16 code units from 0; null if no words are given.")
    public Integer start;

    @Column(name = "end_offset")
    @Description("Where the words end, exclusive; null if no words are given.")
    public Integer end;

    @Description("The words; null if none are given.")
    public String text;

    @Ignore
    @ReadFor("quotation")
    public Long quotationId;

    @Description("How sure it is that the source says so, 0 to 1; null if nobody judged it.")
    public Double confidence;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Who or what made the statement.")
    public Provenance provenance;

    @Ignore @ForWriters public Long statementId;

    @Ignore @ForWriters public String recordKey;
}
