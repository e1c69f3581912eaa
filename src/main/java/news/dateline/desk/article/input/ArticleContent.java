package news.dateline.desk.article.input;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** The content of an article, as in a bundle. What is left out stays as it is; null removes it. */
public abstract class ArticleContent extends Annotations {

    @Description("The headline. Required for a new article.")
    public @Nullable String headline;

    @Description("The introduction between headline and body.")
    public @Nullable String standfirst;

    @Description(
            "The text: plain, in paragraphs with a blank line between. Left out for pictures, audio or a teaser.")
    public @Nullable String body;

    @Description("The language of the text (BCP 47), such as en. Required for a new article.")
    public @Nullable String language;

    @Description("The URL of the article.")
    public @Nullable String url;

    @Description("The copyright notice.")
    public @Nullable String copyright;

    @Description("The URL of the license.")
    public @Nullable String license;

    @Description("A note to readers, shown with the article.")
    public @Nullable String editorNote;

    @Description("A note to the newsroom. Readers never see it.")
    public @Nullable String internalNote;

    @Id
    @Description("The place that the story is filed from.")
    public @Nullable String dateline;

    @Id
    @Description("The organization that publishes it.")
    public @Nullable String publisher;

    @Description("The organizations that the article comes from.")
    public @Nullable List<@NonNull Source> sources;

    @Description("The names of the byline, in order.")
    public @Nullable List<@NonNull Credit> byline;

    @Description("The images, in order.")
    public @Nullable List<@NonNull Image> images;

    @Description("The subjects, in order.")
    public @Nullable List<@NonNull Subject> subjects;

    @Description("All corrections. `correctArticle` adds one.")
    public @Nullable List<@NonNull Correction> corrections;
}
