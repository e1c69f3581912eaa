package news.dateline.quotation;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.entity.EntityRef;
import news.dateline.entity.FuzzyDate;
import news.dateline.entity.Node;
import news.dateline.entity.Provenance;
import news.dateline.entity.TextField;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import news.dateline.storage.ForWriters;
import news.dateline.storage.ReadFor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "graph", name = "quotation")
@Description("Words that an article attributes to a speaker.")
public class Quotation extends GraphRow implements Node {

    public static final RowType<Quotation> TYPE = RowType.of(Quotation.class);

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description(
            "Whether these are the speaker's own words. Other types have a `form` of another type: if a query selects several of them, use an alias (`quotationForm: form`).")
    public QuotationForm form;

    @NonNull
    @Description("The quotation as the article gives it: the words of all spans.")
    public String text;

    @Ignore
    @ReadFor("spans")
    public List<Integer> spanStarts;

    @Ignore
    @ReadFor("spans")
    public List<Integer> spanEnds;

    @Ignore
    @ReadFor("spans")
    public List<Boolean> spanVerbatim;

    @Ignore
    @ReadFor("speaker")
    @Embedded
    @EmbeddedColumnNaming("speaker_%s")
    public @Nullable EntityRef speaker;

    @Description(
            "The speaker as printed, such as \"analysts in Seoul\", if the speaker is not an entity of the graph; otherwise null.")
    public @Nullable String speakerText;

    @Ignore
    @ReadFor("saidTo")
    @Embedded
    @EmbeddedColumnNaming("said_to_%s")
    public @Nullable EntityRef saidTo;

    @Description(
            "The medium in which it was said, such as TELEPHONE or STATEMENT; null if not stated.")
    public @Nullable String medium;

    @Embedded
    @EmbeddedColumnNaming("said_%s")
    @Description("When it was said; null if not stated.")
    public @Nullable FuzzyDate saidAt;

    @Ignore
    @ReadFor("article")
    public Long articleId;

    @NonNull
    @Description("The version of the article that contains the words.")
    public Integer version;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("The text of the article that contains the words.")
    public TextField field;

    @Description(
            "The index of the image or credit, from 0, if `field` is CAPTION or BYLINE; otherwise null.")
    public @Nullable Integer index;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Who or what identified it: an editor, a program or another system.")
    public Provenance provenance;

    /** The positions of the words in the text, in reading order. */
    List<TextSpan> spans() {
        return IntStream.range(0, spanStarts.size())
                .mapToObj(
                        i -> new TextSpan(spanStarts.get(i), spanEnds.get(i), spanVerbatim.get(i)))
                .toList();
    }

    @Ignore @ForWriters public @Nullable String key;

    @Ignore
    @ForWriters
    @Column(name = "ord")
    public @Nullable Integer position;

    @Ignore @ForWriters public @Nullable Instant publishedAt;
}
