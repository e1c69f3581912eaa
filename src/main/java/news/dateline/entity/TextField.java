package news.dateline.entity;

import org.eclipse.microprofile.graphql.Description;

@Description(
        "A text of an article. Offsets in it count UTF-16 code units from 0; the end is exclusive.")
public enum TextField {
    @Description("The headline.")
    HEADLINE,
    @Description("The standfirst.")
    STANDFIRST,
    @Description("The body.")
    BODY,
    @Description("The caption of the image at the given index.")
    CAPTION,
    @Description("The name of the credit at the given index.")
    BYLINE
}
