package news.dateline.desk.article.input;

import java.util.List;

import news.dateline.desk.values.FuzzyDate;
import news.dateline.entity.Provenance;
import news.dateline.entity.TextField;
import news.dateline.quotation.QuotationForm;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("A quotation in a text of the article.")
@Input("QuotationInput")
public class Quotation {

    @NonNull
    @Description("A key of your choice, unique in the article. Evidence refers to it.")
    public String key;

    @NonNull
    @Description("How the words are quoted.")
    public QuotationForm form;

    @Description(
            "The words of the spans, joined by ` … `. Left out, they are filled in; given, they are checked.")
    public @Nullable String text;

    @NonNull
    @Description("The text that has the words.")
    public TextField field;

    @Description(
            "For CAPTION and BYLINE: the number of the image or credit, from 0. Not for other texts.")
    public @Nullable Integer index;

    @NonNull
    @Description("The words, in order: at least one span.")
    public List<@NonNull Span> spans;

    @Id
    @Description("The person, organization or place that speaks.")
    public @Nullable String speaker;

    @Description("The speaker as the text says. It has a speaker, a speakerText or both.")
    public @Nullable String speakerText;

    @Id
    @Description("To whom it was said.")
    public @Nullable String saidTo;

    @Description("How it was said, such as TELEPHONE.")
    public @Nullable String medium;

    @Description("When it was said.")
    public @Nullable FuzzyDate saidAt;

    @Description("Who says so. Default: EDITOR.")
    public @Nullable Provenance provenance;
}
