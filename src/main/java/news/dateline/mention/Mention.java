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
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "graph", name = "mention")
@Description("Words in an article that name an entity.")
public class Mention extends GraphRow implements Node {

    public static final RowType<Mention> TYPE = RowType.of(Mention.class);

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

    @Ignore
    @ReadFor("entity")
    @Embedded
    @EmbeddedColumnNaming("entity_%s")
    public EntityRef entity;

    @NonNull
    @Description("The words as written in the text.")
    public String text;

    @NonNull
    @Column(name = "start_offset")
    @Description("The start of the words in the text, in UTF-16 code units from 0.")
    public Integer start;

    @NonNull
    @Column(name = "end_offset")
    @Description("The end of the words in the text, exclusive, in UTF-16 code units.")
    public Integer end;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description(
            "How the words name the entity. Other types have a `form` of another type: if a query selects several of them, use an alias (`mentionForm: form`).")
    public MentionForm form;

    @Description("How central the entity is to the article, from 0 to 1; null if not rated.")
    public @Nullable Double salience;

    @Description(
            "How certain it is that these words name this entity, from 0 to 1; null if not rated.")
    public @Nullable Double confidence;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Who or what identified it: an editor, a program or another system.")
    public Provenance provenance;

    @Ignore
    @ForWriters
    @Column(name = "ord")
    public @Nullable Integer position;

    @Ignore @ForWriters public @Nullable Instant publishedAt;
}
