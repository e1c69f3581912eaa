package news.dateline.desk.suggestion;

import io.quarkus.runtime.annotations.RegisterForReflection;
import news.dateline.entity.TextField;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
@Description(
        "What a suggestion is based on: an article, or a page elsewhere, or both. Only editors read it; it is not loaded with the line.")
public class SuggestedEvidence {

    @Id
    @Description("The id of the article.")
    public @Nullable String article;

    @Description("The text of the article that has the words.")
    public @Nullable TextField field;

    @Description("The index of the image or credit, from 0, if `field` is CAPTION or BYLINE.")
    public @Nullable Integer index;

    @Description("The start of the words in the text, in UTF-16 code units from 0.")
    public @Nullable Integer start;

    @Description("The end of the words, exclusive, in UTF-16 code units.")
    public @Nullable Integer end;

    @Description("The words, at most 2,000 characters. They are not compared with the article.")
    public @Nullable String text;

    @Description("The URL of a page that says so.")
    public @Nullable String url;

    @Description("An explanation for editors, at most 2,000 characters.")
    public @Nullable String note;
}
