package news.dateline.desk.article.input;

import news.dateline.entity.Provenance;
import news.dateline.entity.TextField;
import news.dateline.mention.MentionForm;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("An entity named in a text of the article.")
@Input("MentionInput")
public class Mention {

    @Id
    @NonNull
    @Description("The person, organization, event or place.")
    public String entity;

    @NonNull
    @Description("The text that has the words.")
    public TextField field;

    @Description(
            "For CAPTION and BYLINE: the number of the image or credit, from 0. Not for other texts.")
    public @Nullable Integer index;

    @NonNull
    @Description("The first character, in UTF-16 code units from 0.")
    public Integer start;

    @NonNull
    @Description("The end, exclusive, in UTF-16 code units.")
    public Integer end;

    @Description("The words there. Left out, they are filled in; given, they are checked.")
    public @Nullable String text;

    @NonNull
    @Description("How the words name the entity.")
    public MentionForm form;

    @Description("How important it is in the article, from 0 to 1.")
    public @Nullable Double salience;

    @Description("From 0 to 1; of a machine.")
    public @Nullable Double confidence;

    @Description("Who says so. Default: EDITOR.")
    public @Nullable Provenance provenance;
}
