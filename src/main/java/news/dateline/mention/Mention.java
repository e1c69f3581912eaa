package news.dateline.mention;

import java.time.Instant;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import news.dateline.entity.EntityRef;
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

@Entity
@Table(schema = "graph", name = "mention")
@Description("An entity named in one text of one version of an article.")
public class Mention extends GraphRow implements Node {

    public static final RowType<Mention> TYPE = RowType.of(Mention.class);

    @Ignore
    @ReadFor("article")
    public Long articleId;

    @NonNull
    @Description("The version of the article that it stands in.")
    public Integer version;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("The text that it stands in.")
    public TextField field;

    @Description("Of the image or credit, from 0, if the text is a CAPTION or BYLINE; else null.")
    public Integer index;

    @Ignore
    @ReadFor("entity")
    @Embedded
    @EmbeddedColumnNaming("entity_%s")
    public EntityRef entity;

    @NonNull
    @Description("The words, as they stand there.")
    public String text;

    @NonNull
    @Column(name = "start_offset")
    @Description("Where the words start, in UTF-16 code units from 0.")
    public Integer start;

    @NonNull
    @Column(name = "end_offset")
    @Description("Where the words end, exclusive, in UTF-16 code units.")
    public Integer end;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description(
            "How the words name the entity. Types differ in its type: beside others write mentionForm: form.")
    public MentionForm form;

    @Description("How much the article is about the entity, 0 to 1; null if nobody judged it.")
    public Double salience;

    @Description(
            "How sure it is that these words name this entity, 0 to 1; null if nobody judged it.")
    public Double confidence;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Who or what found it.")
    public Provenance provenance;

    @Ignore
    @ForWriters
    @Column(name = "ord")
    public Integer position;

    @Ignore @ForWriters public Instant publishedAt;
}
