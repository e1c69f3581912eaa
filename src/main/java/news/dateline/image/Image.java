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
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "graph", name = "image")
@Description(
        "A picture with its caption and credit. If the caption changes, it becomes a new image with a new id.")
public class Image extends GraphRow implements Node {

    public static final RowType<Image> TYPE = RowType.of(Image.class);

    @Scalar("URL")
    @Description("The URL of the image file; null if it is not available.")
    public @Nullable String url;

    @Description("Width in pixels; null if unknown.")
    public @Nullable Integer width;

    @Description("Height in pixels; null if unknown.")
    public @Nullable Integer height;

    @Description("Alternative text for readers who cannot see the image; null if there is none.")
    public @Nullable String alt;

    @Description("The caption; null if there is none.")
    public @Nullable String caption;

    @Description("The credit line as printed; null if there is none.")
    public @Nullable String credit;

    @Embedded
    @EmbeddedColumnNaming("taken_%s")
    @Description("When the image was taken; null if unknown.")
    public @Nullable FuzzyDate takenAt;

    @Ignore
    @ReadFor("place")
    public @Nullable Long placeId;

    @Ignore
    @ReadFor("event")
    public @Nullable Long eventId;

    @Ignore @ForWriters public @Nullable String key;
}
