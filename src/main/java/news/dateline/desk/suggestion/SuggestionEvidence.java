package news.dateline.desk.suggestion;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import news.dateline.entity.GlobalId;
import news.dateline.entity.Part;
import news.dateline.entity.TextField;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

@Embeddable
@Description(
        "What a suggestion is based on, as whoever proposed it says: words of an article, or a page elsewhere.")
public class SuggestionEvidence implements Part {

    @Ignore public @Nullable Long article;

    @Enumerated(EnumType.STRING)
    @Description("The text of the article that has the words; null if it does not name one.")
    public @Nullable TextField field;

    @Description(
            "The index of the image or credit, from 0, if `field` is CAPTION or BYLINE; otherwise null.")
    public @Nullable Integer index;

    @Description("The start of the words in the text, in UTF-16 code units from 0.")
    public @Nullable Integer start;

    @Description("The end of the words, exclusive, in UTF-16 code units.")
    public @Nullable Integer end;

    @Description("The words. They are not compared with the article.")
    public @Nullable String text;

    @Description("The page that says so; null if the evidence is an article.")
    public @Nullable String url;

    @Description("An explanation for editors; null if there is none.")
    public @Nullable String note;

    @Id
    @Description("The id of the article; null if the evidence is a page.")
    public @Nullable String getArticleId() {
        return article == null ? null : GlobalId.encode("Article", article);
    }
}
