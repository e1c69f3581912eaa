package news.dateline.desk.article.input;

import java.util.List;

import news.dateline.desk.values.FuzzyDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("An image of the article.")
@Input("ImageInput")
public class Image {

    @NonNull
    @Description("A key of your choice, permanent for this image.")
    public String key;

    @Description("The URL of the image file.")
    public @Nullable String url;

    @Description("In pixels.")
    public @Nullable Integer width;

    @Description("In pixels.")
    public @Nullable Integer height;

    @Description("What the image shows, for those who do not see it.")
    public @Nullable String alt;

    @Description("The caption.")
    public @Nullable String caption;

    @Description("Who made it, as printed.")
    public @Nullable String credit;

    @Description("When it was taken.")
    public @Nullable FuzzyDate takenAt;

    @Id
    @Description("The place where it was taken.")
    public @Nullable String place;

    @Id
    @Description("The event that it shows.")
    public @Nullable String event;

    @Description("Whom or what it shows.")
    public @Nullable List<@NonNull Depiction> depicts;
}
