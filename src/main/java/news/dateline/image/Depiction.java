package news.dateline.image;

import java.time.LocalDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import news.dateline.entity.EntityRef;
import news.dateline.entity.Part;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import news.dateline.storage.ForWriters;
import news.dateline.storage.ReadFor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "graph", name = "depiction")
@Description("An entity that an image shows.")
public class Depiction extends GraphRow implements Part {

    public static final RowType<Depiction> TYPE = RowType.of(Depiction.class);

    @Ignore
    @ReadFor("entity")
    @Embedded
    @EmbeddedColumnNaming("entity_%s")
    public EntityRef entity;

    @Description(
            "The position in the image in words, such as \"second from left\"; null if not stated.")
    public @Nullable String position;

    @Ignore @ForWriters public @Nullable Long imageId;

    @Ignore
    @ForWriters
    @Column(name = "ord")
    public @Nullable Integer ordinal;

    @Ignore
    @ForWriters
    @Column(name = "again")
    public @Nullable Boolean isRepeated;

    @Ignore
    @ForWriters
    @Column(name = "taken_key")
    public @Nullable LocalDate takenKey;
}
