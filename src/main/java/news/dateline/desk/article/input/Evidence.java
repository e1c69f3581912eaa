package news.dateline.desk.article.input;

import news.dateline.entity.Provenance;
import news.dateline.entity.TextField;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

@Description(
        "Words on which a statement is based, or a quotation whose speaker makes the claim, or both.")
@Input("EvidenceInput")
public class Evidence {

    @Description("The text that has the words.")
    public @Nullable TextField field;

    @Description(
            "For CAPTION and BYLINE: the number of the image or credit, from 0. Not for other texts.")
    public @Nullable Integer index;

    @Description("The first character, in UTF-16 code units from 0.")
    public @Nullable Integer start;

    @Description("The end, exclusive, in UTF-16 code units.")
    public @Nullable Integer end;

    @Description("The words there. Left out, they are filled in; given, they are checked.")
    public @Nullable String text;

    @Description("The key of a quotation of the article.")
    public @Nullable String quotation;

    @Description("From 0 to 1; of a machine.")
    public @Nullable Double confidence;

    @Description("Who says so. Default: EDITOR.")
    public @Nullable Provenance provenance;
}
