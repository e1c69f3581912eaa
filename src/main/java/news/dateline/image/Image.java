package news.dateline.image;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import news.dateline.entity.FuzzyDate;
import news.dateline.entity.Node;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import news.dateline.schema.Scalar;
import news.dateline.storage.ForWriters;
import news.dateline.storage.ReadFor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.EmbeddedColumnNaming;

@Entity
@Table(schema = "graph", name = "image")
@Description("A picture. A changed caption makes a new image.")
public class Image extends GraphRow implements Node {

    public static final RowType<Image> TYPE = RowType.of(Image.class);

    @Scalar("URL")
    @Description("The URL of the picture; null if it is not available.")
    public String url;

    @Description("Width in pixels; null if it is not known.")
    public Integer width;

    @Description("Height in pixels; null if it is not known.")
    public Integer height;

    @Description("What it shows, for those who cannot see it.")
    public String alt;

    @Description("The caption.")
    public String caption;

    @Description("Whose picture it is, as printed.")
    public String credit;

    @Embedded
    @EmbeddedColumnNaming("taken_%s")
    @Description("When it was taken; null if that is not known.")
    public FuzzyDate takenAt;

    @Ignore
    @ReadFor("place")
    public Long placeId;

    @Ignore
    @ReadFor("event")
    public Long eventId;

    @Ignore @ForWriters public String key;
}
